#!/usr/bin/env bash
# Packs target/limitdesk for Debian and its kin: target/installer/limitdesk_VERSION_ARCH.deb
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

command -v dpkg-deb >/dev/null || stop "dpkg-deb is missing: apt-get install dpkg"
rm -rf "$out"
machine+=(src/main/scripts/java-linux.options)
pack app-image --icon assets/icons/limitdesk-256.png

# The deb is made here and not by jpackage, whose own makes the menu entry by a script while it is
# installed: on a machine without menus that fails, and the package can then not be removed either.
tree=$out/tree
home=$tree/opt/limitdesk
share=$tree/usr/share
mkdir -p "$tree/DEBIAN" "$tree/opt" "$tree/usr/bin" "$share/applications"
mv "$out/LimitDesk" "$home"
# The files' own dates again, without which the cache that halves the start is passed over.
cp -a "$built/lib/." "$home/lib/app/"
cp -a "$built/runtime/." "$home/lib/runtime/"
ln -s /opt/limitdesk/lib/bin/limitdesk "$tree/usr/bin/limitdesk"
sed "s/DESCRIPTION/$(of_pom description)/" installer/limitdesk.desktop \
  >"$share/applications/limitdesk.desktop"
for icon in assets/icons/limitdesk-*.png; do
  size=${icon//[!0-9]/}
  install -D -m 644 "$icon" "$share/icons/hicolor/${size}x$size/apps/limitdesk.png"
done

# JavaFX opens these libraries itself, from inside its jars.
arch=$(dpkg --print-architecture)
cat >"$tree/DEBIAN/control" <<CONTROL
Package: limitdesk
Version: $version
Architecture: $arch
Maintainer: ${LIMITDESK_MAINTAINER:-LimitDesk}
Section: misc
Priority: optional
Installed-Size: $(du -sk --exclude=DEBIAN "$tree" | cut -f 1)
Depends: libc6, libgtk-3-0, libgl1, libxrender1, libxtst6, libxxf86vm1
Description: $(of_pom description)
CONTROL
chmod -R u+rwX,go+rX,go-w "$tree"
# Most of it is packed already: a lower level saves minutes and costs little.
dpkg-deb -Zxz -z1 --root-owner-group -b "$tree" "$out/limitdesk_${version}_$arch.deb" >/dev/null
rm -r "$tree"
