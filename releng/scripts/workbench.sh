# Starts the workbench: ./guiju and ./guiju open [FOLDER]. Sourced by ./guiju after tools.sh; uses root and GUIJU_LANG.
# How Java is started the product's own script knows, which users have too.

# Sets product to the folder of the product for this machine: the one that was built, or another that GUIJU_PRODUCT names.
find_product() {
	local built=$root/releng/product/target/products/guiju
	case "$(uname -s)" in
	Darwin) product=$built/macosx/cocoa/aarch64/Guiju.app/Contents/Eclipse ;;
	*) product=$built/linux/gtk/x86_64/guiju ;;
	esac
	product=${GUIJU_PRODUCT:-$product}
}

workbench_help() {
	"$root/features/guiju.workbench.feature/beside/unix/guiju" --help
}

# Windows and macOS always have one; elsewhere a window system says where it is.
has_display() {
	case "$(uname -s)" in
	Darwin | CYGWIN* | MINGW* | MSYS*) return 0 ;;
	esac
	[ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]
}

workbench_is_stale() {
	[ -z "${GUIJU_PRODUCT:-}" ] || return 1
	local stamp=$root/target/workbench.stamp
	find_product
	[ -f "$stamp" ] && [ -x "$product/guiju" ] || return 0
	[ -n "$(cd "$root" && find pom.xml .mvn bundles features releng/product releng/platform releng/guide docs/guide -name target -prune -o -name help -prune -o \
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
		train_workbench
		mv "$root/target/building" "$root/target/workbench.stamp"
	fi
	unlock_build
}

# Keeps the classes of a start beside the product, so that its first start is as quick as the later ones. Needs no display.
train_workbench() {
	local work
	find_product
	work=$(mktemp -d) || return 0
	GUIJU_TRAINING=yes "$product/guiju" -data "$work" >/dev/null 2>&1 </dev/null || true
	rm -rf "$work"
}

# open_workbench [FOLDER] [-data FOLDER]
open_workbench() {
	find_product
	"$product/guiju" "$@"
}
