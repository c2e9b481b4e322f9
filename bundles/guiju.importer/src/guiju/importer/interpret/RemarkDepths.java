package guiju.importer.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import guiju.importer.conserve.TracedText;
import guiju.importer.repair.CleanLine;

/**
 * How deep the entries of the remarks stand. A list of the layout has its depth; a bullet in the text, or a way of numbering,
 * that of its first appearance among those that are open.
 */
final class RemarkDepths {

	private record Open(String style, int depth) {}

	private static final Map<String, Pattern> STYLES = Map.of("1.", Pattern.compile("[0-9０-９]{1,2}(?:、|[.．](?![0-9０-９]))"),
			"(1)", Pattern.compile("[(（]?[0-9０-９]{1,2}[)）]"), "一、", Pattern.compile("[一二三四五六七八九十]{1,3}[、.．]"),
			"(一)", Pattern.compile("[(（][一二三四五六七八九十]{1,3}[)）]"), "①", Pattern.compile("[①-⑳]"));
	private static final int DEEPEST = 8;

	private final List<String> bullets = new ArrayList<>();
	private final List<Open> numbers = new ArrayList<>();

	/** Returns how a text is numbered, or null. */
	static String style(TracedText text) {
		for (Map.Entry<String, Pattern> style : STYLES.entrySet())
			if (style.getValue().matcher(text).lookingAt())
				return style.getKey();
		return null;
	}

	/** Returns the depth of a line with a bullet, from 1. */
	int bullet(CleanLine line, TracedText part, int bullet) {
		numbers.clear();
		boolean inText = bullet > 0 && line.bullet() == null;
		int depth = inText ? DEEPEST : Math.min(DEEPEST, line.bullet().depth());
		String key = inText ? String.valueOf(part.trimmed().charAt(0)) : "list " + depth;
		int at = bullets.indexOf(key);
		while (at < 0 && bullets.size() >= depth)
			bullets.remove(bullets.size() - 1);
		if (at >= 0)
			bullets.subList(at + 1, bullets.size()).clear();
		else
			bullets.add(key);
		return bullets.size();
	}

	/** Returns the depth of a numbered text: below what announces it or is numbered in another way, else beside it. */
	int number(TracedText text, int depthBefore, TracedText before) {
		String style = style(text);
		for (int i = 0; i < numbers.size(); i++)
			if (numbers.get(i).style().equals(style)) {
				numbers.subList(i + 1, numbers.size()).clear();
				return numbers.get(i).depth();
			}
		char end = before.isBlank() ? ' ' : before.trimmed().charAt(before.trimmed().length() - 1);
		boolean below = end == '：' || end == ':' || style(before) != null;
		int depth = Math.min(DEEPEST, depthBefore + (below ? 1 : 0));
		numbers.add(new Open(style, depth));
		return depth;
	}

	/** Notes that a paragraph of its own stands between. */
	void plain() {
		numbers.clear();
	}
}
