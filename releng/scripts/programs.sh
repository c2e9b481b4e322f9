# What tests of windows, pages and documents need beside a JDK: a display, a Chinese font, a browser, an office suite.
# Sourced by ./test alone, behind tools.sh. On Debian and as root it installs what is missing; elsewhere it says what to install.

# install_programs PACKAGE...: true if they are there now.
install_programs() {
	[ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
	say "正在安裝測試所需的程式：$*" "Installing programs that the tests need: $*"
	DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >"$root/target/programs.log" 2>&1 && return 0
	# The lists of a fresh machine are empty or old.
	{ apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"; } >>"$root/target/programs.log" 2>&1
}

has_chinese_font() {
	command -v fc-list >/dev/null && [ -n "$(fc-list :lang=zh-tw family 2>/dev/null)" ]
}

# Sets the array display to what a command needs before it to have a display, and windows to "no" where there is none to be had.
find_display() {
	display=()
	windows=yes
	case "$(uname -s)" in Linux) ;; *) return 0 ;; esac
	if ! command -v xvfb-run >/dev/null || ! command -v xauth >/dev/null || ! ldconfig -p 2>/dev/null | grep -q libgtk-3.so.0 || ! has_chinese_font; then
		install_programs xvfb xauth libgtk-3-0 fontconfig fonts-noto-cjk || true
	fi
	# A display in memory is the same on every machine, and nobody's mouse comes in between.
	if command -v xvfb-run >/dev/null; then
		display=(xvfb-run -a -s "-screen 0 1440x900x24")
	elif [ -z "${DISPLAY:-}" ]; then
		windows=no
		say "沒有顯示器，也沒有 xvfb-run：略過視窗的測試。Debian 請安裝 xvfb xauth libgtk-3-0 fonts-noto-cjk。" \
			"No display and no xvfb-run: the tests of windows are left out. On Debian install xvfb xauth libgtk-3-0 fonts-noto-cjk."
	fi
}

# The longer tests open reports in a browser and documents in an office suite, and press keys of the product itself; without them those
# tests are skipped, and say so.
find_readers() {
	command -v xdotool >/dev/null || install_programs xdotool || true
	command -v chromium >/dev/null || command -v google-chrome >/dev/null || install_programs chromium || true
	command -v soffice >/dev/null || install_programs libreoffice-writer || true
}
