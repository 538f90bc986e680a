# Read by linux.sh and macos.sh: where things are, and the call of jpackage that both make.
# shellcheck shell=bash
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

built=target/limitdesk
out=target/installer

stop() {
  echo "$(basename "$0"): $*" >&2
  exit 3
}

# The text of an element of the project itself, which pom.xml names before all others.
of_pom() { sed -n "s:^  <$1>\(.*\)</$1>\$:\1:p" pom.xml | head -n 1; }
needed=$(sed -n 's:^ *<jdk.version>\(.*\)</jdk.version>$:\1:p' pom.xml)
version=${LIMITDESK_VERSION:-$(of_pom version)}
version=${version%-SNAPSHOT}

[ -x "$built/runtime/bin/java" ] || stop "There is no program to pack. Run mvn -B package first."

# Whether that folder holds a JDK with a jpackage that is not older than the runtime.
packs() {
  local major
  major=$("$1/bin/jpackage" --version 2>/dev/null) && [ "${major%%[.-]*}" -ge "$needed" ]
}
# What Maven's toolchain chooses, asked of the Java that it starts.
maven_jdk() {
  mvn -q validate exec:exec -Dmain.class=-XshowSettings:properties -Dargs=-version 2>&1 |
    sed -n 's/^ *java\.home = //p'
}
jdk=${JAVA_HOME:-}
packs "$jdk" || jdk=$(maven_jdk || true)
packs "$jdk" ||
  stop "There is no jpackage. Set JAVA_HOME to a JDK $needed or newer, such as Eclipse Temurin."

# The options of the Java virtual machine; a system's own script adds those of its system.
machine=(src/main/scripts/java.options)

# pack TYPE [OPTION...] leaves the package in target/installer.
pack() {
  local type=$1 option options=()
  shift
  while IFS= read -r option; do
    options+=(--java-options "$option")
  done < <(cat "${machine[@]}")
  mkdir -p "$out"
  # shellcheck disable=SC2016  # the installed program's launcher fills APPDIR in
  "$jdk/bin/jpackage" --type "$type" --dest "$out" --name LimitDesk --vendor LimitDesk \
    --app-version "$version" --description "$(of_pom description)" \
    --runtime-image "$built/runtime" --input "$built/lib" --main-jar limitdesk.jar \
    --app-content "$built/bin" "${options[@]}" \
    --java-options '-XX:AOTCache=$APPDIR/limitdesk.aot' "$@"
}
