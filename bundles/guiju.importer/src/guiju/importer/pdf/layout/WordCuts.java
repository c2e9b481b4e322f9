package guiju.importer.pdf.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import guiju.importer.cells.Line;
import guiju.importer.cells.LineStart;
import guiju.importer.cells.Run;
import guiju.importer.pdf.page.Glyph;

/**
 * Whether the end of a line cuts a word, so that nothing belongs between it and the next line. Some programs draw the blank at
 * which they end a line: where it is missing there was none. Others do not; then a whole word that moved to the next line leaves
 * space behind, and where hardly any line leaves any the document is cut wherever a line is full. What both leave open the
 * spelling elsewhere in the document decides.
 */
final class WordCuts {

	private static final Pattern WORD = Pattern.compile("[0-9A-Za-z][-0-9A-Za-z./_]*");
	private static final Pattern STANDARD_CODE = Pattern.compile("[A-Z]{3}[0-9]{4}-[0-9]{3}(?:[vV][0-9]+)?");
	private static final Pattern ENTRY = Pattern.compile("[TOPKSA][0-9]++(?:\\.[0-9]++)*+(?!-)|[(（]?[0-9]{1,2}[.、)）](?![0-9])");
	private static final String WITHIN_WORDS = "-./_";
	private static final double BLANK = 0.3;
	private static final double NEARLY = 0.08;
	private static final int FEWEST = 3;
	private static final int MOVED_TO_TIGHT = 4;

	private final Set<String> words = new HashSet<>();
	private final Set<String> pairs = new HashSet<>();
	/** Headers are repeated on every page; they count once. */
	private final Set<String> seen = new HashSet<>();
	private final Spacing spacing;
	private int endBlanks;
	private int withoutBlank;
	private int tight;
	private int moved;

	private WordCuts(Spacing spacing) {
		this.spacing = spacing;
	}

	/** Learns from all cells of a document. */
	static WordCuts of(List<PageParts> pages, Spacing spacing, double leading) {
		WordCuts cuts = new WordCuts(spacing);
		for (PageParts page : pages) {
			page.free.forEach(cuts::spelling);
			page.tables.forEach(table -> table.cells().forEach(cell -> cell.forEach(cuts::spelling)));
		}
		for (PageParts page : pages)
			for (LaidTable table : page.tables)
				for (int i = 0; i < table.cells().size(); i++)
					if (!table.cells().get(i).isEmpty())
						cuts.cell(table.cells().get(i), table.ends(i, leading));
		return cuts;
	}

	private void cell(List<TextLine> cell, LineEnds ends) {
		List<LineStart> starts = ends.starts();
		for (int i = 1; i < cell.size(); i++)
			if (starts.get(i) == LineStart.WRAP && seen.add(spacing.text(cell.get(i - 1)) + '\n' + spacing.text(cell.get(i))))
				boundary(cell.get(i - 1), cell.get(i), ends.slack(cell.get(i - 1)));
	}

	private void spelling(TextLine line) {
		String text = spacing.text(line);
		Matcher word = WORD.matcher(text);
		String before = null;
		int end = -1;
		while (word.find()) {
			words.add(word.group());
			if (before != null && word.start() == end + 1 && text.charAt(end) == ' ')
				pairs.add(before + ' ' + word.group());
			before = word.group();
			end = word.end();
		}
	}

	private void boundary(TextLine before, TextLine line, double slack) {
		if (endsBlank(before)) {
			endBlanks++;
			return;
		}
		if (!isInWord(first(line)) || isEntry(before, line))
			return;
		withoutBlank += isInWord(last(before)) && slack > BLANK * line.size() && !isKnown(lastWord(before) + firstWord(line)) ? 1 : 0;
		double least = unit(line);
		if (slack < least + NEARLY * line.size())
			tight++;
		else if (slack > least + (BLANK + NEARLY) * line.size())
			moved++;
	}

	/**
	 * Tells whether nothing belongs between two lines.
	 *
	 * @param slack how much space the first one leaves
	 */
	boolean isCut(TextLine before, TextLine line, LineStart start, double slack) {
		if (start == LineStart.PARAGRAPH || before.angle() != line.angle() || endsBlank(before) || line.glyphs().get(0).isBlank() || isEntry(before, line))
			return false;
		boolean inWord = isInWord(last(before)) && isInWord(first(line));
		if (start == LineStart.WRAP && drawsEndBlanks() && slack > BLANK * line.size())
			return inWord || isInWord(last(before)) && Script.isWide(first(line)) || Script.isWide(last(before)) && isInWord(first(line));
		if (!inWord)
			return false;
		String end = lastWord(before);
		String rest = firstWord(line);
		boolean known = isKnown(end + rest);
		if (pairs.contains(end + ' ' + rest))
			return false;
		boolean tightly = slack < unit(line) + NEARLY * line.size();
		boolean number = Character.isDigit(last(before)) && Character.isDigit(first(line)) && moved == 0;
		if (drawsEndBlanks() && (known || rest.length() == 1 && isEnded(line)))
			return true;
		return tightly && (known || start == LineStart.WRAP && (number || cutsAnywhere()));
	}

	/** A single letter with a comma behind it begins no line. */
	private static boolean isEnded(TextLine line) {
		List<Glyph> glyphs = line.glyphs();
		return glyphs.size() > 1 && Script.isNotFirst(glyphs.get(1).text().codePointAt(0));
	}

	/** Returns a line that goes on with the characters of the next. */
	static Line joined(Line line, List<Run> rest) {
		List<Run> runs = new ArrayList<>(line.runs());
		runs.addAll(rest);
		return new Line(line.place(), line.start(), line.bullet(), runs);
	}

	/**
	 * Tells whether a blank was between two Latin words: the next letter would have fitted, so a whole word moved. A blank at a
	 * line's end that is not drawn is one all the same.
	 */
	boolean isBlank(TextLine before, TextLine line, LineStart start, double slack) {
		boolean latin = start == LineStart.WRAP && !endsBlank(before) && !drawsEndBlanks() && Character.isLetterOrDigit(last(before)) && isInWord(last(before))
				&& isInWord(first(line));
		return latin && slack > unit(line) + NEARLY * line.size();
	}

	/** Returns a line with a blank at its end. */
	static Line spaced(Line line) {
		return joined(line, List.of(Run.plain(" ")));
	}

	private boolean drawsEndBlanks() {
		return endBlanks >= FEWEST && endBlanks >= withoutBlank;
	}

	private boolean cutsAnywhere() {
		return tight >= FEWEST && moved * MOVED_TO_TIGHT <= tight;
	}

	private static boolean endsBlank(TextLine line) {
		List<Glyph> glyphs = line.glyphs();
		return glyphs.get(glyphs.size() - 1).isBlank();
	}

	private boolean isKnown(String word) {
		return words.contains(word) || STANDARD_CODE.matcher(word).matches();
	}

	/**
	 * What begins a line with a code or a number is no rest of a word, unless it closes brackets that the line before opened;
	 * nor is the second of two codes below one another.
	 */
	private boolean isEntry(TextLine before, TextLine line) {
		String text = spacing.text(before);
		boolean open = Math.max(text.lastIndexOf('('), text.lastIndexOf('（')) > Math.max(text.lastIndexOf(')'), text.lastIndexOf('）'));
		String next = spacing.text(line).strip();
		if (WORD.matcher(next).matches() && shape(next).equals(shape(text.strip())))
			return true;
		return !open && ENTRY.matcher(next).lookingAt();
	}

	private static String shape(String word) {
		return word.replaceAll("[0-9]", "0").replaceAll("[A-Z]", "A");
	}

	private String lastWord(TextLine line) {
		String text = spacing.text(line).stripTrailing();
		int from = text.length();
		while (from > 0 && isInWord(text.charAt(from - 1)))
			from--;
		return text.substring(from);
	}

	private String firstWord(TextLine line) {
		Matcher word = WORD.matcher(spacing.text(line).stripLeading());
		return word.lookingAt() ? word.group() : "";
	}

	/** Returns how wide the least is that could have stood on the line before if words were cut. */
	private static double unit(TextLine line) {
		List<Glyph> glyphs = line.glyphs().stream().dropWhile(Glyph::isBlank).toList();
		int end = 1;
		while (end < glyphs.size() && Script.isNotFirst(glyphs.get(end).text().codePointAt(0)))
			end++;
		return glyphs.get(end - 1).x1() - glyphs.get(0).x0();
	}

	private static int last(TextLine line) {
		String text = line.glyphs().stream().filter(glyph -> !glyph.isBlank()).reduce((a, b) -> b).orElseThrow().text();
		return text.codePointBefore(text.length());
	}

	private static int first(TextLine line) {
		return line.glyphs().stream().filter(glyph -> !glyph.isBlank()).findFirst().orElseThrow().text().codePointAt(0);
	}

	private static boolean isInWord(int c) {
		return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || WITHIN_WORDS.indexOf(c) >= 0;
	}
}
