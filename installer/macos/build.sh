#!/usr/bin/env bash
# Builds target/installer/Crossfoot-<version>.dmg on macOS. Without a certificate the system asks the
# user to confirm the first start.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
cd "$here/../.."
[ "$(uname -s)" = Darwin ] || { echo "build.sh: a dmg is built on macOS" >&2; exit 1; }
mvn -B -ntp -q -DskipTests -DskipITs -Dspotless.check.skip verify
version="$(sed -n 's|^  <version>\(.*\)</version>|\1|p' pom.xml | head -n 1)"
associations=()
for file in "$here"/associations/*.properties; do associations+=(--file-associations "$file"); done
"$JAVA_HOME/bin/jpackage" --type dmg --name crossfoot --app-version "$version" --vendor Crossfoot \
  --app-image target/crossfoot.app --dest target/installer --license-file LICENSE "${associations[@]}"
mv "target/installer/crossfoot-$version.dmg" "target/installer/crossfoot-$version-$(uname -m).dmg"
(cd target/installer && shasum -a 256 ./*.dmg)
