# The pictures of a comparison: the page on a screen and on paper, and the table for Word. Sourced by ./pictures, with $root and $work set.

# diff_report FILE: the comparison that the examples explain, as the committee gets it.
diff_report() {
	"$root/guiju" diff "$root/examples/KMC2431-001v4.ocs" "$root/examples/revision/KMC2431-001v5.ocs" --lang zh-TW -o "$1" >/dev/null
}

# diff_screen PICTURE ARGUMENT...: the top of the page in a window.
diff_screen() {
	local picture=$1
	shift
	chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size=1440,1800 "$@" \
		--screenshot="$root/docs/images/$picture" "file://$work/diff.html" >/dev/null 2>&1
}

diff_paper() {
	chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --print-to-pdf="$work/diff-paper.pdf" "file://$work/diff.html" >/dev/null 2>&1
	pdftoppm -r 110 -png -f 2 -l 2 -singlefile "$work/diff-paper.pdf" "$root/docs/images/diff-html-print"
}

# The table asks for 標楷體, which comes with Windows and Office; elsewhere its nearest relative, with Taiwan's shapes of the characters.
diff_fonts() {
	cat <<-'END' >"$work/fonts.conf"
		<?xml version="1.0"?>
		<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
		<fontconfig>
			<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
			<match target="pattern">
				<test name="family"><string>標楷體</string></test>
				<edit name="family" mode="append" binding="strong">
					<string>DFKai-SB</string><string>BiauKai</string><string>TW-Kai</string><string>AR PL UKai TW</string>
					<string>Noto Serif CJK TC</string><string>Noto Sans CJK TC</string>
				</edit>
			</match>
		</fontconfig>
	END
}

diff_table() {
	local page
	diff_report "$work/diff.docx"
	diff_fonts
	FONTCONFIG_FILE=$work/fonts.conf soffice -env:UserInstallation="file://$work/office" --headless --convert-to pdf --outdir "$work" "$work/diff.docx" >/dev/null 2>&1
	for page in 1 2; do
		pdftoppm -r 110 -png -f $page -l $page -singlefile "$work/diff.pdf" "$root/docs/images/diff-docx-$page"
	done
}

diff_pictures() {
	diff_report "$work/diff.html"
	diff_screen diff-html-light.png
	diff_screen diff-html-dark.png --blink-settings=preferredColorScheme=0
	diff_paper
	diff_table
}
