#!/usr/bin/env bash
# Packs target/limitdesk for Debian and its kin: target/installer/limitdesk_VERSION_ARCH.deb
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

for tool in fakeroot dpkg-deb objcopy; do
  command -v "$tool" >/dev/null || stop "$tool is missing: apt-get install fakeroot dpkg binutils"
done
rm -rf "$out"

# JavaFX opens these itself, from inside its jars, where jpackage does not look.
pack deb --icon assets/icons/limitdesk-256.png \
  --linux-package-deps "libgtk-3-0, libgl1, libxtst6, libxxf86vm1"

# Packed again for what jpackage does not do: a command on everybody's path; a menu entry that is a
# file of the package (jpackage's own is made while installing, which fails on a machine without
# menus); and the files' own dates, without which the cache that halves the start is passed over.
deb=$(ls "$out"/limitdesk_*.deb)
tree=$out/tree
dpkg-deb -R "$deb" "$tree"
cp -a "$built/lib/." "$tree/opt/limitdesk/lib/app/"
cp -a "$built/runtime/." "$tree/opt/limitdesk/lib/runtime/"
share=$tree/usr/share
mkdir -p "$tree/usr/bin" "$share/applications"
ln -s /opt/limitdesk/lib/bin/limitdesk "$tree/usr/bin/limitdesk"
sed "s/DESCRIPTION/$(of_pom description)/" installer/limitdesk.desktop \
  >"$share/applications/limitdesk.desktop"
for icon in assets/icons/limitdesk-*.png; do
  size=${icon//[!0-9]/}
  install -D -m 644 "$icon" "$share/icons/hicolor/${size}x$size/apps/limitdesk.png"
done
dpkg-deb -Zxz --root-owner-group -b "$tree" "$deb" >/dev/null
rm -r "$tree"
