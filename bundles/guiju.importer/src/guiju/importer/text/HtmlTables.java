package guiju.importer.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds whole tables in HTML within a text: tools that read scans write them so between lines of Markdown. */
final class HtmlTables {

	/**
	 * A table.
	 *
	 * @param before what stands before it on its first line
	 * @param html the table with its tags
	 * @param behind what stands behind it on its last line
	 * @param last the index of its last line
	 */
	record Found(String before, String html, String behind, int last) {}

	private static final Pattern TAG = Pattern.compile("<(/?)table(?:\\s[^<>]{0,300})?>", Pattern.CASE_INSENSITIVE);

	private final List<String> lines;
	private boolean unclosed;

	/** Looks through lines, which may change behind those that were asked for. */
	HtmlTables(List<String> lines) {
		this.lines = lines;
	}

	/** Returns the first table that begins on a line, or null. Where one is never closed there are no more. */
	Found at(int index) {
		Matcher tag = TAG.matcher(lines.get(index));
		if (unclosed || !tag.find() || !tag.group(1).isEmpty())
			return null;
		String first = lines.get(index);
		int start = tag.start();
		int depth = 1;
		StringBuilder html = new StringBuilder();
		int from = start;
		for (int line = index; line < lines.size(); line++) {
			while (tag.find()) {
				depth += tag.group(1).isEmpty() ? 1 : -1;
				if (depth == 0)
					return new Found(first.substring(0, start), html.append(lines.get(line), from, tag.end()).toString(),
							lines.get(line).substring(tag.end()), line);
			}
			html.append(lines.get(line), from, lines.get(line).length()).append('\n');
			from = 0;
			if (line + 1 < lines.size())
				tag = TAG.matcher(lines.get(line + 1));
		}
		unclosed = true;
		return null;
	}
}
