#!/usr/bin/env bash
# Completes Guiju.app, which the build leaves without what macOS starts it by. Usage: mac-app.sh APP VERSION
set -eu
case "${BASH_SOURCE[0]}" in */*) scripts=${BASH_SOURCE[0]%/*} ;; *) scripts=. ;; esac
root=$(cd "$scripts/../.." && pwd)
app=$1
version=$2
mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources"
"${JAVA_HOME:+$JAVA_HOME/bin/}java" "$scripts/Icns.java" "$app/Contents/Resources/guiju.icns" "$root"/bundles/guiju.app/icons/guiju{16,32,64,128,256}.png
cat >"$app/Contents/MacOS/guiju" <<'START'
#!/usr/bin/env bash
exec "$(dirname "${BASH_SOURCE[0]}")/../Eclipse/guiju" "$@"
START
chmod +x "$app/Contents/MacOS/guiju"
cat >"$app/Contents/Info.plist" <<PLIST
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	<key>CFBundleName</key><string>Guiju</string>
	<key>CFBundleDisplayName</key><string>規矩</string>
	<key>CFBundleIdentifier</key><string>guiju.app</string>
	<key>CFBundleExecutable</key><string>guiju</string>
	<key>CFBundleIconFile</key><string>guiju</string>
	<key>CFBundlePackageType</key><string>APPL</string>
	<key>CFBundleShortVersionString</key><string>$version</string>
	<key>CFBundleVersion</key><string>$version</string>
	<key>NSHighResolutionCapable</key><true/>
</dict>
</plist>
PLIST
