#!/usr/bin/env bash
# Builds target/installer/Crossfoot-<version>.msi on Windows, in Git Bash, with the WiX toolset on the
# path. Installs for one user without an administrator, upgrades in place by its upgrade code.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
cd "$here/../.."
case "$(uname -s)" in MINGW*|MSYS*|CYGWIN*) ;; *) echo "build.sh: an msi is built on Windows" >&2; exit 1 ;; esac
mvn -B -ntp -q -DskipTests -DskipITs -Dspotless.check.skip verify
version="$(sed -n 's|^  <version>\(.*\)</version>|\1|p' pom.xml | head -n 1)"
"$JAVA_HOME/bin/jpackage" --type msi --name Crossfoot --app-version "$version" --vendor Crossfoot \
  --app-image target/crossfoot --dest target/installer --license-file LICENSE \
  --win-per-user-install --win-menu --win-menu-group Crossfoot --win-shortcut-prompt --win-dir-chooser \
  --win-upgrade-uuid 6f1f2b5e-7d0f-4d53-9f6a-3c1d8f6a2b90
powershell.exe -NoProfile -ExecutionPolicy Bypass -File installer/windows/open-with.ps1 "target/installer/Crossfoot-$version.msi"
(cd target/installer && sha256sum ./*.msi)
