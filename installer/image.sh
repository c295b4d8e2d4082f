#!/usr/bin/env bash
# Builds the runnable image of this system in target/crossfoot: a launcher, the application's jars
# and a Java runtime of its own with JavaFX linked in. Called by Maven behind its package phase, which
# leaves the application's jar in target and its libraries in target/libraries. Needs JDK 25 in JAVA_HOME.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
: "${JAVA_HOME:?JDK 25 is needed in JAVA_HOME}"
bin="$JAVA_HOME/bin"

# The runtime's modules: JavaFX, what PDFBox draws with, the count of a thread's work, and nothing
# that opens a connection.
MODULES=java.base,java.desktop,java.logging,java.management,java.xml,jdk.unsupported,javafx.controls,javafx.fxml
LAUNCH=(--enable-native-access=javafx.graphics)
# The JVM's warnings go to standard output unless it is told otherwise, and there they spoil the JSON:
# in some start-up caches a piece does not fit, which costs nothing.
QUIET=(-Xlog:disable -Xlog:all=error:stderr)

case "$(uname -s)" in
  Linux)                os=linux;   classifier=linux;   icon=installer/icons/crossfoot.png ;;
  Darwin)               os=mac;     classifier=mac;     icon=installer/icons/crossfoot.icns
                        [ "$(uname -m)" != arm64 ] || classifier=mac-aarch64 ;;
  MINGW*|MSYS*|CYGWIN*) os=windows; classifier=win;     icon=installer/icons/crossfoot.ico ;;
  *) echo "image.sh: no image is known for $(uname -s)" >&2; exit 1 ;;
esac
if [ "$os" = linux ] && [ "$(uname -m)" = aarch64 ]; then classifier=linux-aarch64; fi
separator=:; [ "$os" != windows ] || separator=';'

version="$(sed -n 's|^  <version>\(.*\)</version>|\1|p' pom.xml | head -n 1)"

rm -rf target/image target/crossfoot
mkdir -p target/image/jmods target/image/app

# JavaFX comes from Maven as jars with the natives inside. Linked like that, they would unpack the
# natives into the user's home at every first start; as jmods they become part of the runtime.
for jar in target/libraries/javafx-*-"$classifier".jar; do
  name="$(basename "$jar")"; module="javafx.$(echo "$name" | cut -d- -f2)"
  fx_version="$(echo "$name" | cut -d- -f3)"
  work="target/image/$module"
  mkdir -p "$work/classes" "$work/natives"
  (cd "$work/classes" && "$bin/jar" xf "../../../../$jar")
  find "$work/classes" -maxdepth 1 \( -name '*.so' -o -name '*.dll' -o -name '*.dylib' \) -exec mv {} "$work/natives/" \;
  rm -rf "$work/classes/META-INF"
  "$bin/jmod" create --class-path "$work/classes" --libs "$work/natives" \
    --module-version "$fx_version" "target/image/jmods/$module.jmod"
done

"$bin/jlink" --module-path target/image/jmods --add-modules "$MODULES" --strip-debug \
  --no-header-files --no-man-pages --generate-cds-archive --output target/image/runtime
# jlink makes an image of the modules it finds, whatever system they are of.
case "$os" in
  windows) [ -f target/image/runtime/bin/javaw.exe ] && [ -f target/image/runtime/bin/server/jvm.dll ] ;;
  *) [ -x target/image/runtime/bin/java ] ;;
esac || { echo "image.sh: the runtime is not one of $os" >&2; exit 1; }

cp "target/crossfoot-$version.jar" target/image/app/crossfoot.jar
for jar in target/libraries/*.jar; do
  case "$(basename "$jar")" in javafx-*) ;; *) cp "$jar" target/image/app/ ;; esac
done

options=(); for option in "${LAUNCH[@]}" "${QUIET[@]}"; do options+=(--java-options "$option"); done
console=(); [ "$os" != windows ] || console=(--add-launcher crossfoot-console=installer/windows/console.properties)
"$bin/jpackage" --type app-image --name crossfoot --app-version "$version" --vendor Crossfoot \
  --description "Financial statements, proved" --icon "$icon" --dest target \
  --input target/image/app --main-jar crossfoot.jar --main-class org.crossfoot.cli.Main \
  --runtime-image target/image/runtime "${options[@]}" "${console[@]}" \
  --java-options "-XX:AOTCache=\$APPDIR/crossfoot.aot" --java-options -XX:AOTMode=auto

# Where the launcher looks for jars, and where the runtime is.
case "$os" in
  linux)   app=target/crossfoot/lib/app;               runtime=target/crossfoot/lib/runtime ;;
  windows) app=target/crossfoot/app;                   runtime=target/crossfoot/runtime ;;
  mac)     app=target/crossfoot.app/Contents/app;      runtime=target/crossfoot.app/Contents/runtime/Contents/Home ;;
esac

# One start of the window, on a filing of each kind, teaches the JVM what to have ready; the cache
# holds for exactly this class path, in the order of the launcher's own file. Without a display the
# program starts without it.
if [ "$os" != linux ] || [ -n "${DISPLAY:-}" ]; then
  path=""
  while IFS= read -r jar; do path="$path${path:+$separator}$app/$jar"
  done < <(sed -n 's/^app.classpath=\$APPDIR[\/\\]//p' "$app/crossfoot.cfg" | tr -d '\r')
  settings="$(mktemp -d)"
  XDG_CONFIG_HOME="$settings" APPDATA="$settings" "$runtime/bin/java" -XX:AOTCacheOutput="$app/crossfoot.aot" \
    "${LAUNCH[@]}" -cp "$path" org.crossfoot.cli.Main --exit-when-ready src/main/resources/sample/sample-8-k.txt \
    src/test/resources/filings/{inline-xbrl,html-split,ascii-tagged}/filing.* \
    >target/image/training.log 2>&1 &
  training=$!
  (sleep 90; kill "$training") >/dev/null 2>&1 & guard=$!
  wait "$training" || echo "image.sh: no start-up cache was made, see target/image/training.log" >&2
  kill "$guard" 2>/dev/null || true
  rm -rf "$settings"
fi
