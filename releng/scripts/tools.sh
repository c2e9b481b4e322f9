# What ./guiju, ./test and ./.ci/run share: the user's language, a JDK, Maven, one build at a time.
# Sourced with $root set to the project's folder. Plain bash 3.2, as macOS has it. Calls no package manager: programs.sh does, for tests alone.

least_java=21
maven_version=3.9.11

# The language that messages are to be in, read before the locale is touched.
user_language() {
	case "${GUIJU_LANG:-${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}}" in
	zh*) echo zh-TW ;;
	*) echo en ;;
	esac
}

# Where the locale is not UTF-8, or names one that is not installed, Java cannot even open a file with a Chinese name.
use_utf8_locale() {
	case "$(locale charmap 2>/dev/null)" in
	UTF-8) ;;
	*)
		case "$(uname -s)" in
		Darwin) export LC_ALL=en_US.UTF-8 ;;
		*) export LC_ALL=C.UTF-8 ;;
		esac
		;;
	esac
}

# say CHINESE ENGLISH: one of both, on standard error.
say() {
	if [ "$GUIJU_LANG" = zh-TW ]; then echo "$1" >&2; else echo "$2" >&2; fi
}

# Sets java_release to the version of a JDK's folder, and java_version to its first number, 0 where it is none.
# Reads a file: starting Java would cost too much.
read_java_version() {
	local line
	java_release=
	java_version=0
	[ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
	while IFS= read -r line; do
		case "$line" in
		JAVA_VERSION=*)
			java_release=${line#*\"}
			java_release=${java_release%\"*}
			case "$java_release" in 1.*) java_release=${java_release#1.} ;; esac
			java_version=${java_release%%[!0-9]*}
			return 0
			;;
		esac
	done <"$1/release"
}

# Sets JAVA_HOME, java_version and java_release: JAVA_HOME if it is new enough, else the newest JDK in the usual folders.
find_jdk() {
	local best=0 home= candidate path
	if [ -n "${JAVA_HOME:-}" ]; then
		read_java_version "$JAVA_HOME"
		if [ "$java_version" -ge $least_java ]; then
			export JAVA_HOME
			return 0
		fi
	fi
	path=$(command -v javac 2>/dev/null || true)
	[ -z "$path" ] || path=$(dirname "$(dirname "$(readlink -f "$path" 2>/dev/null || echo "$path")")")
	for candidate in "$path" /usr/lib/jvm/* /opt/*jdk* /opt/java/* /usr/java/* "${HOME:-}"/.sdkman/candidates/java/* \
		"${HOME:-}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
		[ -d "$candidate" ] || continue
		read_java_version "$candidate"
		if [ "$java_version" -ge $least_java ] && [ "$java_version" -gt "$best" ]; then
			best=$java_version
			home=$candidate
		fi
	done
	if [ "$best" -eq 0 ]; then
		say "找不到 JDK $least_java 以上的版本。請安裝（例如 Eclipse Temurin，adoptium.net），或把環境變數 JAVA_HOME 指到它的資料夾。" \
			"No JDK $least_java or later was found. Install one (Eclipse Temurin from adoptium.net, for instance), or set JAVA_HOME to its folder."
		return 1
	fi
	export JAVA_HOME=$home
	read_java_version "$JAVA_HOME"
}

# Sets mvn: the installed Maven, or one fetched by its coordinates when that is older than 3.9.
find_maven() {
	local installed tools="$root/target/tools"
	mvn=$(command -v mvn 2>/dev/null || true)
	if [ -z "$mvn" ]; then
		say "找不到 Maven。請安裝 Maven（maven.apache.org），並使 mvn 可以執行。" \
			"Maven was not found. Install it (maven.apache.org) so that mvn can be run."
		return 1
	fi
	installed=$("$mvn" -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
	case "$installed" in
	3.9 | 3.[1-9][0-9] | [4-9].*) return 0 ;;
	esac
	if [ ! -x "$tools/apache-maven-$maven_version/bin/mvn" ]; then
		say "已安裝的 Maven $installed 過舊，正在取得 $maven_version……" "The installed Maven $installed is too old, fetching $maven_version …"
		# In a folder of its own: the plugin leaves marks of what it has unpacked, and the project's extensions need the newer Maven.
		local work
		work=$(mktemp -d)
		(cd "$work" && "$mvn" -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
			-Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin -DoutputDirectory="$tools" >/dev/null 2>&1) || true
		rm -rf "$work"
		if [ ! -f "$tools/apache-maven-$maven_version/bin/mvn" ]; then
			say "無法取得 Maven $maven_version；請自行安裝 3.9 以上的版本。" \
				"Maven $maven_version could not be fetched; install 3.9 or later yourself."
			return 1
		fi
		chmod +x "$tools/apache-maven-$maven_version/bin/mvn"
	fi
	mvn=$tools/apache-maven-$maven_version/bin/mvn
}

# Options without which Maven and Guice warn on every line on newer Java.
maven_options() {
	export MAVEN_OPTS="${MAVEN_OPTS:-} -XX:+UseParallelGC --enable-native-access=ALL-UNNAMED"
	[ "$java_version" -lt 23 ] || MAVEN_OPTS="$MAVEN_OPTS --sun-misc-unsafe-memory-access=allow"
}

# One build at a time; a lock whose owner is gone is nobody's.
lock_build() {
	local lock="$root/target/build.lock" owner waited=
	mkdir -p "$root/target"
	until mkdir "$lock" 2>/dev/null; do
		owner=$(cat "$lock/pid" 2>/dev/null || true)
		if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then
			rm -rf "$lock"
			continue
		fi
		[ -n "$waited" ] || say "等待另一個建置完成……" "Waiting for another build to end …"
		waited=yes
		sleep 0.2
	done
	echo $$ >"$lock/pid"
	trap 'rm -rf "$root/target/build.lock"' EXIT
	trap 'exit 130' INT
	trap 'exit 143' TERM
}

unlock_build() {
	rm -rf "$root/target/build.lock"
	trap - EXIT INT TERM
}
