#!/usr/bin/env bash
# Packs target/limitdesk for macOS, unsigned: target/installer/LimitDesk-VERSION.dmg
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

[ "$(uname)" = Darwin ] || stop "A dmg is made on macOS only."
case $version in
  0.*) stop "macOS takes no version below 1, and this is $version. Name one: LIMITDESK_VERSION=1.0.0 $0" ;;
esac
rm -rf "$out"
pack dmg --icon assets/icons/limitdesk.icns --mac-package-identifier org.limitdesk.desk \
  --mac-app-category finance
