#!/usr/bin/env bash
# Packs target/limitdesk for Debian and its kin: target/installer/limitdesk_VERSION_ARCH.deb
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

for tool in fakeroot dpkg-deb objcopy; do
  command -v "$tool" >/dev/null || stop "$tool is missing: apt-get install fakeroot dpkg binutils"
done
rm -rf "$out"

# JavaFX opens these itself, from inside its jars, where jpackage does not look.
pack deb --icon assets/icons/limitdesk-256.png --resource-dir installer/linux \
  --linux-shortcut --linux-app-category misc \
  --linux-package-deps "libgtk-3-0, libgl1, libxtst6, libxxf86vm1"

# Packed again for two things that jpackage cannot do: the command limitdesk on everybody's path,
# and the files' own dates, without which the cache that halves the start is passed over.
deb=$(ls "$out"/limitdesk_*.deb)
tree=$out/tree
dpkg-deb -R "$deb" "$tree"
cp -a "$built/lib/." "$tree/opt/limitdesk/lib/app/"
cp -a "$built/runtime/." "$tree/opt/limitdesk/lib/runtime/"
mkdir -p "$tree/usr/bin"
ln -s /opt/limitdesk/lib/bin/limitdesk "$tree/usr/bin/limitdesk"
dpkg-deb -Zxz --root-owner-group -b "$tree" "$deb"
rm -r "$tree"
