#!/usr/bin/env bash
# Makes an application with its own Java of a Linux product. Usage: app-image.sh PRODUCT FOLDER VERSION, with JAVA_HOME set.
# FOLDER/guiju/guiju starts it as the product's script does: in the language that the user chose, again after a restart.
# FOLDER/guiju/bin/Guiju starts it without any shell, in the language of the system.
set -eu
case "${BASH_SOURCE[0]}" in */*) scripts=${BASH_SOURCE[0]%/*} ;; *) scripts=. ;; esac
root=$(cd "$scripts/../.." && pwd)
product=$1
folder=$2
version=$3

# What Eclipse, EMF, Guice, PDFBox, POI and JGit use, and what is only found by name: Big5 among the charsets, the words of Taiwan's
# locale, zip files as folders, elliptic curves.
modules=java.base,java.compiler,java.datatransfer,java.desktop,java.instrument,java.logging,java.management,java.naming,java.net.http,java.prefs
modules=$modules,java.rmi,java.scripting,java.security.jgss,java.security.sasl,java.sql,java.transaction.xa,java.xml,java.xml.crypto
modules=$modules,jdk.charsets,jdk.crypto.ec,jdk.localedata,jdk.management,jdk.unsupported,jdk.xml.dom,jdk.zipfs

# Silences Guice on newer Java, and is unknown to older.
unsafe=
[ "$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$JAVA_HOME/release")" -lt 23 ] || unsafe=--sun-misc-unsafe-memory-access=allow

rm -rf "$folder"
mkdir -p "$folder/input"
launcher=$(cd "$product/plugins" && ls org.eclipse.equinox.launcher_*.jar)
cp "$product/plugins/$launcher" "$folder/input/"
# java itself stays in the runtime, for the script.
"$JAVA_HOME/bin/jpackage" --type app-image --name Guiju --app-version "$version" --vendor Guiju --dest "$folder" \
	--input "$folder/input" --main-jar "$launcher" --icon "$root/bundles/guiju.app/icons/guiju256.png" \
	--add-modules "$modules" --jlink-options "--strip-debug --no-man-pages --no-header-files --include-locales=en,zh-TW --generate-cds-archive" \
	--java-options "-Dfile.encoding=UTF-8 -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx2g --enable-native-access=ALL-UNNAMED $unsafe" \
	--java-options "-Dosgi.install.area=\$APPDIR -Dosgi.sharedConfiguration.area=\$APPDIR/configuration" \
	--java-options "-Xlog:disable -XX:SharedArchiveFile=\$APPDIR/../guiju.jsa"
rm -rf "$folder/input"
mv "$folder/Guiju" "$folder/guiju"
image=$folder/guiju
# The launcher finds everything else from beside itself.
rm "$image/lib/app/$launcher"
cp -rp "$product/plugins" "$product/features" "$product/configuration" "$product/p2" "$product/artifacts.xml" "$product/examples" "$image/lib/app/"
# What runs of the product have left belongs to the place where it ran.
find "$image/lib/app/configuration" -mindepth 1 -maxdepth 1 ! -name config.ini ! -name '*simpleconfigurator' ! -name '*update' -exec rm -rf {} +
sed -i "s#\$APPDIR/$launcher#\$APPDIR/plugins/$launcher#" "$image/lib/app/Guiju.cfg"
cp -r "$product/guiju" "$product/guiju.svg" "$product/LICENSE" "$product/pictures" "$image/"

# A run without a display, by which it keeps its classes and what Equinox finds out at a first start.
work=$(mktemp -d)
GUIJU_LANG=zh-TW GUIJU_TRAINING=yes "$image/guiju" -data "$work" </dev/null
rm -rf "$work"
