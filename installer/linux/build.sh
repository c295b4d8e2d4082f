#!/usr/bin/env bash
# Builds target/installer/crossfoot_<version>_<architecture>.deb from the image.
#
# The package holds files alone, each where Debian expects it, and no script of its own: the desktop
# and icon caches are kept by dpkg's triggers, so that nothing can fail half-way or stay behind.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
cd "$here/../.."
mvn -B -ntp -q -DskipTests -DskipITs -Dspotless.check.skip verify

version="$(sed -n 's|^  <version>\(.*\)</version>|\1|p' pom.xml | head -n 1)"
architecture="$(dpkg --print-architecture)"
root=target/installer/root
rm -rf target/installer
mkdir -p "$root/opt" "$root/usr/bin" "$root/usr/share/applications" \
  "$root/usr/share/icons/hicolor/512x512/apps" "$root/usr/share/icons/hicolor/scalable/apps" \
  "$root/usr/share/doc/crossfoot" "$root/DEBIAN"
cp -a target/crossfoot "$root/opt/crossfoot"
ln -s /opt/crossfoot/bin/crossfoot "$root/usr/bin/crossfoot"
cp "$here/crossfoot.desktop" "$root/usr/share/applications/"
cp installer/icons/crossfoot.png "$root/usr/share/icons/hicolor/512x512/apps/"
cp installer/icons/crossfoot.svg "$root/usr/share/icons/hicolor/scalable/apps/"
cp LICENSE "$root/usr/share/doc/crossfoot/copyright"
chmod -R u=rwX,go=rX "$root"

# The libraries that the runtime's natives name, by the packages that hold them.
mkdir -p target/installer/shlibs/debian
printf 'Source: crossfoot\nPackage: crossfoot\nArchitecture: any\n' >target/installer/shlibs/debian/control
mapfile -t natives < <(find "$PWD/$root/opt/crossfoot" -type f \( -name '*.so' -o -path '*/bin/crossfoot' \))
depends="$(cd target/installer/shlibs && dpkg-shlibdeps -O --ignore-missing-info \
  $(find ../root/opt/crossfoot -name '*.so' -printf '-l%h\n' | sort -u) "${natives[@]}" 2>../shlibdeps.log \
  | sed -n 's/^shlibs:Depends=//p')"
[ -n "$depends" ] || { cat target/installer/shlibdeps.log >&2; exit 1; }

cat >"$root/DEBIAN/control" <<CONTROL
Package: crossfoot
Version: $version
Architecture: $architecture
Maintainer: Crossfoot <crossfoot@localhost>
Installed-Size: $(du -sk "$root" | cut -f1)
Depends: $depends
Recommends: cups-bsd
Section: misc
Priority: optional
Description: viewer of financial statements that proves the numbers
 Opens a filing, shows its statements as tables and its trends as charts, and
 says what does not agree: totals that do not foot, statements that contradict
 each other, sentences that the tables do not bear out. It brings its own Java
 runtime and opens no network connection.
CONTROL
dpkg-deb --root-owner-group -Zxz --build "$root" "target/installer/crossfoot_${version}_${architecture}.deb" >/dev/null
rm -rf "$root" target/installer/shlibs target/installer/shlibdeps.log
(cd target/installer && sha256sum ./*.deb | tee "crossfoot_${version}_${architecture}.deb.sha256")
