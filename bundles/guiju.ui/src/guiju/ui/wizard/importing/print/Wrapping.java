package guiju.ui.wizard.importing.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Breaks a text into lines: Chinese after any character, Latin words and codes as a whole where they fit. */
final class Wrapping {

	private final IntUnaryOperator advance;

	Wrapping(IntUnaryOperator advance) {
		this.advance = advance;
	}

	/** Returns the lines; an empty text is one empty line. */
	List<String> wrap(String text, int room) {
		List<String> lines = new ArrayList<>();
		int start = 0;
		int used = 0;
		int lastBreak = -1;
		for (int i = 0; i < text.length(); i++) {
			int width = advance.applyAsInt(text.charAt(i));
			if (used + width > room && i > start) {
				int end = lastBreak > start ? lastBreak : i;
				lines.add(text.substring(start, end));
				start = end;
				used = width(text, start, i);
				lastBreak = -1;
			}
			used += width;
			if (isBreak(text, i))
				lastBreak = i + 1;
		}
		lines.add(text.substring(start));
		return lines;
	}

	private int width(String text, int from, int to) {
		int width = 0;
		for (int i = from; i < to; i++)
			width += advance.applyAsInt(text.charAt(i));
		return width;
	}

	/** A line may end behind a blank, and between two characters of which one is Chinese; closing marks stay with what they close. */
	private static boolean isBreak(String text, int i) {
		char c = text.charAt(i);
		if (c == ' ' || i + 1 == text.length())
			return true;
		char next = text.charAt(i + 1);
		return (isWide(c) || isWide(next)) && "，。、；：？！）】」』》〉".indexOf(next) < 0 && "（【「『《〈".indexOf(c) < 0 && !Character.isLowSurrogate(next);
	}

	private static boolean isWide(char c) {
		return c >= 0x2e80;
	}
}
