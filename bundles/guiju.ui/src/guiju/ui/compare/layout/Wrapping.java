package guiju.ui.compare.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines of a width: between any two Chinese characters, around words of letters and digits; no line begins with a
 * closing sign or ends with an opening one. A thousand rows take a few milliseconds, since widths of single characters add up;
 * the window system would take a second.
 */
public final class Wrapping {

	private static final String CLOSING = "、。，．・：；？！）〕］｝」』】》〉”’…,.:;?!)]}%％";
	private static final String OPENING = "（〔［｛「『【《〈“‘([{";

	private final Widths widths;
	private final int width;
	private final List<List<Span>> lines = new ArrayList<>();
	private final List<Glyph> glyphs = new ArrayList<>();

	private record Glyph(int codePoint, Span span, int width) {

		boolean isWord() {
			return codePoint < 0x2E80 && Character.isLetterOrDigit(codePoint) || codePoint == '-' || codePoint == '_' || codePoint == '/';
		}

		/** A tag is never parted. */
		boolean isTag() {
			return span.style() == Style.TAG || span.style() == Style.IMPACT;
		}
	}

	private Wrapping(Widths widths, int width) {
		this.widths = widths;
		this.width = width;
	}

	/** Returns the lines of a text; there is one at least. A line feed begins a new one. */
	public static List<List<Span>> wrap(List<Span> text, int width, Widths widths) {
		Wrapping wrapping = new Wrapping(widths, Math.max(1, width));
		for (Span span : text)
			wrapping.add(span);
		wrapping.flush(0, wrapping.glyphs.size());
		return wrapping.lines.isEmpty() ? List.of(List.of()) : List.copyOf(wrapping.lines);
	}

	private void add(Span span) {
		span.text().codePoints().forEach(codePoint -> {
			if (codePoint == '\n') {
				breakLines();
				flush(0, glyphs.size());
				if (glyphs.isEmpty() && lines.isEmpty())
					lines.add(List.of());
				glyphs.clear();
			} else {
				glyphs.add(new Glyph(codePoint, span, widths.of(codePoint, span.style().isBold())));
			}
		});
		breakLines();
	}

	/** Puts out full lines and keeps the rest. */
	private void breakLines() {
		int start = 0;
		int used = 0;
		int opportunity = -1;
		for (int i = 0; i < glyphs.size(); i++) {
			if (i > start && mayBreak(i))
				opportunity = i;
			used += glyphs.get(i).width();
			if (used <= width || i == start || isBlank(i))
				continue;
			int end = opportunity > start ? opportunity : i;
			flush(start, end);
			start = end;
			while (start < glyphs.size() && isBlank(start))
				start++;
			opportunity = -1;
			used = 0;
			i = start - 1;
		}
		glyphs.subList(0, Math.min(start, glyphs.size())).clear();
	}

	private boolean isBlank(int i) {
		return glyphs.get(i).codePoint() == ' ' || glyphs.get(i).codePoint() == '\u3000';
	}

	private boolean mayBreak(int i) {
		Glyph before = glyphs.get(i - 1);
		Glyph after = glyphs.get(i);
		if (before.isTag() && after.isTag() && before.span() == after.span())
			return false;
		return !(before.isWord() && after.isWord()) && CLOSING.indexOf(after.codePoint()) < 0 && OPENING.indexOf(before.codePoint()) < 0;
	}

	private void flush(int from, int to) {
		if (from >= to)
			return;
		List<Span> line = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		for (int i = from; i < to; i++) {
			text.appendCodePoint(glyphs.get(i).codePoint());
			if (i == to - 1 || glyphs.get(i + 1).span() != glyphs.get(i).span()) {
				Span span = glyphs.get(i).span();
				line.add(new Span(text.toString(), span.style(), span.group()));
				text.setLength(0);
			}
		}
		lines.add(List.copyOf(line));
	}
}
