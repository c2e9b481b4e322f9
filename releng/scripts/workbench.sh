# Starts the workbench: ./guiju and ./guiju open [FOLDER]. Sourced by ./guiju after tools.sh; uses root and GUIJU_LANG.

# Where the window, preferences and unsaved texts are kept.
workbench_data() {
	case "$(uname -s)" in
	Darwin) echo "${HOME:-.}/Library/Application Support/Guiju" ;;
	*) echo "${XDG_DATA_HOME:-${HOME:-.}/.local/share}/guiju" ;;
	esac
}

workbench_help() {
	say "用法：guiju [open [資料夾]] [-data 資料夾]
  開啟工作台。第一次開啟範例的副本，之後開啟上次的資料夾。
  -data 資料夾   保存視窗、偏好設定與未儲存內容的位置（預設 $(workbench_data)）
例：guiju open ~/文件/職能基準" \
		"Usage: guiju [open [FOLDER]] [-data FOLDER]
  Opens the workbench: the first time with a copy of the examples, later with the last folder.
  -data FOLDER   where the window, preferences and unsaved texts are kept (by default $(workbench_data))
Example: guiju open ~/Documents/standards"
}

# Windows and macOS always have one; elsewhere a window system says where it is.
has_display() {
	case "$(uname -s)" in
	Darwin | CYGWIN* | MINGW* | MSYS*) return 0 ;;
	esac
	[ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]
}

# The launcher of the product that was built for this machine.
workbench_jar() {
	find "${GUIJU_PRODUCT:-$root/releng/product/target/products/guiju}" -name 'org.eclipse.equinox.launcher_*.jar' -print 2>/dev/null | head -n 1
}

workbench_is_stale() {
	[ -z "${GUIJU_PRODUCT:-}" ] || return 1
	local stamp=$root/target/workbench.stamp
	[ -f "$stamp" ] && [ -n "$(workbench_jar)" ] || return 0
	[ -n "$(cd "$root" && find pom.xml .mvn bundles features releng/product releng/platform -name target -prune -o \
		-type f -newer "$stamp" -print -quit 2>/dev/null)" ]
}

workbench_build() {
	lock_build
	if workbench_is_stale; then
		find_maven || exit 2
		maven_options
		say "正在建置規矩的工作台（首次約需數分鐘）……" "Building Guiju's workbench (the first time takes some minutes) …"
		touch "$root/target/building"
		if ! (cd "$root" && "$mvn" -B -T2 -pl releng/product -am package -DskipTests </dev/null >"$root/target/build.log" 2>&1); then
			grep -E '^\[ERROR\]' "$root/target/build.log" | head -n 20 >&2 || true
			say "建置失敗；完整紀錄在 $root/target/build.log。" "The build failed; $root/target/build.log tells all of it."
			exit 2
		fi
		mv "$root/target/building" "$root/target/workbench.stamp"
	fi
	unlock_build
}

# The language that the user chose in the window, or else the system's.
workbench_language() {
	if [ -r "$1/language" ]; then cat "$1/language"; elif [ "$GUIJU_LANG" = zh-TW ]; then echo zh_TW; else echo en; fi
}

# open_workbench [FOLDER] [-data FOLDER]
open_workbench() {
	local data folder= options code
	data=$(workbench_data)
	while [ "$#" -gt 0 ]; do
		case "$1" in
		-h | --help)
			workbench_help
			return 0
			;;
		-data)
			[ "$#" -ge 2 ] || { workbench_help; return 2; }
			data=$2
			shift
			;;
		-*)
			workbench_help
			return 2
			;;
		*) folder=$1 ;;
		esac
		shift
	done
	if [ -n "$folder" ] && [ ! -d "$folder" ]; then
		say "沒有這個資料夾：$folder" "There is no folder $folder"
		return 2
	fi
	[ -z "$folder" ] || folder=$(cd "$folder" && pwd)
	mkdir -p "$data"
	# Han characters have other shapes in Japan and on the mainland; fonts know which by this.
	export PANGO_LANGUAGE=${PANGO_LANGUAGE:-zh-tw:en}
	# A folder of a thousand standards is read in 3 s with the first compiler alone, in 5 s with both.
	options=(-Dguiju.examples="$root/examples" -Dfile.encoding=UTF-8 -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx2g --enable-native-access=ALL-UNNAMED)
	[ "$java_version" -lt 23 ] || options+=(--sun-misc-unsafe-memory-access=allow)
	[ "$(uname -s)" != Darwin ] || options+=(-XstartOnFirstThread)
	[ -z "$folder" ] || options+=(-Dguiju.folder="$folder")
	# The window asks for a restart, as after a change of the language, by ending with 23.
	while true; do
		code=0
		"$JAVA_HOME/bin/java" "${options[@]}" -jar "$(workbench_jar)" -nl "$(workbench_language "$data")" -data "$data" || code=$?
		[ "$code" -eq 23 ] || return "$code"
	done
}
