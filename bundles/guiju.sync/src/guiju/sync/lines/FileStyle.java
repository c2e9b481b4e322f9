package guiju.sync.lines;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import guiju.dsl.lexing.KeywordStyle;
import guiju.dsl.lexing.LineLexer;
import guiju.dsl.lexing.Tok;
import guiju.dsl.lexing.Token;
import guiju.text.keyword.Keyword;
import guiju.text.keyword.Vocabulary;
import guiju.text.writer.Section;

/** How a file is written, so that what is added looks like the rest of it. */
public final class FileStyle {

	private static final String STEP = "  ";

	private final LineTable table;
	private final Vocabulary vocabulary;
	private final String step;
	private final String colon;
	private final String separator;
	private final String lineEnd;

	/** Reads the style of a file. */
	public FileStyle(LineTable table) {
		this.table = table;
		vocabulary = KeywordStyle.majority(table.text(), LineLexer.tokens(table.text()));
		step = most(steps(), STEP);
		colon = most(colons(), ": ");
		separator = most(separators(), vocabulary == Vocabulary.CHINESE ? "、" : ", ");
		lineEnd = most(lineEnds(), "\n");
	}

	/** Returns the vocabulary of most keywords. */
	public Vocabulary vocabulary() {
		return vocabulary;
	}

	/** Returns what one step of depth is indented by; empty in a file that does not indent. */
	public String step() {
		return step;
	}

	/** Returns the colon with what stands between it and a text. */
	public String colon() {
		return colon;
	}

	/** Returns what parts citations. */
	public String separator() {
		return separator;
	}

	/** Returns the line end of most lines. */
	public String lineEnd() {
		return lineEnd;
	}

	/** Returns the line end to use beside a line: its own, that of the line above, or that of most. */
	public String lineEndBeside(TextLine line) {
		if (line.next() > line.end())
			return table.lineEnd(line);
		return line.index() > 0 ? table.lineEnd(table.line(line.index() - 1)) : lineEnd;
	}

	private Map<String, Integer> steps() {
		Map<String, Integer> counts = new HashMap<>();
		TextLine heading = null;
		for (TextLine line : table.lines()) {
			if (!line.isSound() || line.head() == Tok.DASH)
				continue;
			if (line.head() == Tok.SECTION_WORD)
				heading = line;
			TextLine above = above(line, heading);
			if (above == null || above == line)
				continue;
			String outer = table.indentation(above);
			String inner = table.indentation(line);
			if (inner.startsWith(outer))
				counts.merge(inner.substring(outer.length()), 1, Integer::sum);
		}
		return counts;
	}

	/** Returns the line that a line is indented against, or null for one that begins at the margin. */
	private TextLine above(TextLine line, TextLine heading) {
		if (line.subject() == null)
			return null;
		TextLine head = table.head(line.subject());
		if (head != line)
			return head;
		TextLine parent = table.head(line.subject().eContainer());
		if (parent != null)
			return parent;
		return heading != null && heads(heading, Placement.section(line.subject().eContainmentFeature())) ? heading : null;
	}

	/** What stands below the heading of another section tells nothing of how deep one goes below one's own. */
	private boolean heads(TextLine heading, Section section) {
		return section != null && Keyword.of(table.text(heading.tokens().get(0))) == section.heading();
	}

	private Map<String, Integer> colons() {
		Map<String, Integer> counts = new HashMap<>();
		for (TextLine line : table.lines()) {
			List<Token> tokens = line.tokens();
			for (int i = 0; i + 1 < tokens.size(); i++)
				if (tokens.get(i).type() == Tok.COLON && tokens.get(i + 1).type() == Tok.TEXT)
					counts.merge(table.text().substring(tokens.get(i).start(), tokens.get(i + 1).start()), 1, Integer::sum);
		}
		return counts;
	}

	private Map<String, Integer> separators() {
		Map<String, Integer> counts = new HashMap<>();
		for (TextLine line : table.lines()) {
			List<Token> tokens = line.tokens();
			for (int i = 0; i + 1 < tokens.size(); i++)
				if (tokens.get(i).type() == Tok.CITE && tokens.get(i + 1).type() == Tok.CITE)
					counts.merge(table.text().substring(tokens.get(i).end(), tokens.get(i + 1).start()), 1, Integer::sum);
		}
		return counts;
	}

	private Map<String, Integer> lineEnds() {
		Map<String, Integer> counts = new HashMap<>();
		for (TextLine line : table.lines())
			if (line.next() > line.end())
				counts.merge(table.lineEnd(line), 1, Integer::sum);
		return counts;
	}

	private static String most(Map<String, Integer> counts, String none) {
		String most = none;
		int count = 0;
		for (Map.Entry<String, Integer> entry : counts.entrySet()) {
			boolean first = entry.getKey().equals(none) || entry.getKey().compareTo(most) < 0 && !most.equals(none);
			if (entry.getValue() > count || entry.getValue() == count && first) {
				most = entry.getKey();
				count = entry.getValue();
			}
		}
		return most;
	}
}
