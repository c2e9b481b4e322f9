# Takes the pictures docs/images/window-*.png from the real windows, in both languages and themes, and puts those that the guide
# names into it. Sourced by ./pictures, behind tools.sh; uses root and say.

# take_windows LANGUAGE COUNTRY: runs the product in a display in memory and takes a picture of each page.
take_windows() {
	(cd "$root" && xvfb-run -a -s '-screen 0 1440x900x24' "$mvn" -B -pl tests/guiju.ui.tests -am verify -Dtest=WindowPicturesTest \
		-DfailIfNoTests=false -Dsurefire.failIfNoSpecifiedTests=false -Pwindows \
		"-Dtests.jvm=-Dguiju.pictures=$work/windows -Duser.language=$1 -Duser.country=$2" </dev/null >"$root/target/pictures.log" 2>&1) || {
		say "無法拍攝視窗；完整紀錄在 $root/target/pictures.log。" "The windows could not be taken; $root/target/pictures.log tells all of it."
		return 1
	}
}

window_pictures() {
	find_jdk && find_maven || return 2
	maven_options
	take_windows zh TW
	take_windows en US
	# Windows have few colours; a picture of a palette is a quarter as large.
	for picture in "$work"/windows/window-*.png; do
		convert "$picture" -dither None -colors 255 "PNG8:$root/docs/images/${picture##*/}"
	done
}
