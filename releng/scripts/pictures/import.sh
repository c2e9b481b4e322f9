# The pictures of import. Sourced by ./pictures, with $root and $work set.

# A page of a published document beside what its import says.
import_picture() {
	local document=$root/tests/data/office/$1 language=$2 picture=$3
	pdftoppm -r 80 -png -f "$4" -l "$4" -singlefile "$document" "$work/page"
	"$root/guiju" import "$document" -o "$work/out/" --force --annotate --report "$work/report.txt" --lang "$language" >/dev/null 2>&1 || true
	{
		echo '<!doctype html><meta charset="utf-8"><style>
			body { margin: 0; padding: 24px; background: #e9e9ec; display: flex; gap: 24px; align-items: flex-start; width: 1552px; }
			img { width: 900px; box-shadow: 0 1px 6px #0006; }
			pre { margin: 0; padding: 16px; background: #fff; box-shadow: 0 1px 6px #0006; white-space: pre-wrap; flex: 1;
				font: 12.5px/1.55 "Noto Sans CJK TC", sans-serif; }
		</style><img src="page.png"><pre>'
		sed -e "s#$root/tests/data/office/##g" -e 's/&/\&amp;/g' -e 's/</\&lt;/g' "$work/report.txt" | head -n 26
		echo '…</pre>'
	} >"$work/import.html"
	chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --allow-file-access-from-files --window-size=1600,760 \
		--screenshot="$root/docs/images/$picture" "file://$work/import.html" >/dev/null 2>&1
}

import_pictures() {
	import_picture KMC2431-012v1-libreoffice.pdf zh-TW import.zh-TW.png 3
	import_picture KMC2431-012v1-libreoffice.pdf en import.en.png 3
}
