package guiju.sync.lines;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import guiju.dsl.ParsedStandard;
import guiju.dsl.lexing.LeafTokens;
import guiju.dsl.lexing.Tok;
import guiju.dsl.lexing.Token;

/** The lines of a parsed text, and the line that each element begins. */
public final class LineTable {

	/** Words that the grammar has before the object which their line adds. */
	private static final Set<Tok> BEFORE_ITS_OBJECT = EnumSet.of(Tok.CATEGORY_WORD, Tok.OCCUPATION_CLASS_WORD, Tok.INDUSTRY_WORD,
			Tok.PREREQUISITE_WORD, Tok.REMARK_WORD);
	private static final Set<Tok> ELEMENT_HEADS = EnumSet.of(Tok.CATEGORY_WORD, Tok.OCCUPATION_CLASS_WORD, Tok.INDUSTRY_WORD, Tok.DUTY_CODE,
			Tok.DUTY_WORD, Tok.TASK_CODE, Tok.TASK_WORD, Tok.OUTPUT_CODE, Tok.OUTPUT_WORD, Tok.INDICATOR_CODE, Tok.INDICATOR_WORD,
			Tok.KNOWLEDGE_CODE, Tok.KNOWLEDGE_WORD, Tok.SKILL_CODE, Tok.SKILL_WORD, Tok.ATTITUDE_CODE, Tok.ATTITUDE_WORD,
			Tok.PREREQUISITE_WORD, Tok.REMARK_WORD, Tok.NOTE_WORD, Tok.DASH, Tok.REMOVED_WORD, Tok.LEVEL_CHANGED_WORD,
			Tok.CITATION_CHANGED_WORD, Tok.FIELD_CHANGED_WORD, Tok.VERSION_CODE);

	private final ParsedStandard parsed;
	private final List<TextLine> lines = new ArrayList<>();
	private final Map<EObject, TextLine> heads = new IdentityHashMap<>();

	/** Cuts a parsed text into its lines. */
	public LineTable(ParsedStandard parsed) {
		this.parsed = parsed;
		List<ILeafNode> leaves = new ArrayList<>();
		for (ILeafNode leaf : parsed.root().getLeafNodes())
			if (LeafTokens.of(leaf) != Tok.WS)
				leaves.add(leaf);
		String text = parsed.text();
		int start = 0;
		int leaf = 0;
		while (start <= text.length()) {
			int end = lineEnd(text, start);
			int next = behindLineEnd(text, end);
			List<Token> tokens = new ArrayList<>(4);
			int first = leaf;
			for (; leaf < leaves.size() && leaves.get(leaf).getOffset() < Math.max(end, start + 1); leaf++)
				tokens.add(new Token(LeafTokens.of(leaves.get(leaf)), leaves.get(leaf).getOffset(), leaves.get(leaf).getEndOffset()));
			add(new TextLine(lines.size(), start, end, next, tokens, tokens.isEmpty() ? null : subject(leaves, first)));
			if (next == end)
				break;
			start = next;
		}
	}

	private void add(TextLine line) {
		lines.add(line);
		if (line.subject() != null && ELEMENT_HEADS.contains(line.head()))
			heads.putIfAbsent(line.subject(), line);
	}

	private static EObject subject(List<ILeafNode> leaves, int first) {
		Tok head = LeafTokens.of(leaves.get(first));
		if (!head.isHead())
			return null;
		ILeafNode leaf = leaves.get(BEFORE_ITS_OBJECT.contains(head) ? first + 1 : first);
		return NodeModelUtils.findActualSemanticObjectFor(leaf);
	}

	private static int lineEnd(String text, int start) {
		int end = start;
		while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r')
			end++;
		return end;
	}

	private static int behindLineEnd(String text, int end) {
		if (end == text.length())
			return end;
		return text.charAt(end) == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n' ? end + 2 : end + 1;
	}

	/** Returns what the lines were cut from. */
	public ParsedStandard parsed() {
		return parsed;
	}

	/** Returns the text. */
	public String text() {
		return parsed.text();
	}

	/** Returns all lines; a text that ends with a line end has an empty last one. */
	public List<TextLine> lines() {
		return lines;
	}

	/** Returns one line. */
	public TextLine line(int index) {
		return lines.get(index);
	}

	/** Returns the line of an offset. */
	public TextLine at(int offset) {
		int low = 0;
		int high = lines.size() - 1;
		while (low < high) {
			int middle = low + high + 1 >>> 1;
			if (lines.get(middle).start() <= offset)
				low = middle;
			else
				high = middle - 1;
		}
		return lines.get(low);
	}

	/** Returns the line that begins an element, or null: a citation has none, nor what stands in for a missing parent. */
	public TextLine head(EObject element) {
		return heads.get(element);
	}

	/** Returns what a token says. */
	public String text(Token token) {
		return parsed.text().substring(token.start(), token.end());
	}

	/** Returns the blanks before what a line says. */
	public String indentation(TextLine line) {
		int start = line.index() == 0 && text().startsWith("\ufeff") ? 1 : line.start();
		return text().substring(start, line.tokens().isEmpty() ? line.end() : line.tokens().get(0).start());
	}

	/** Returns a line without its line end and without the byte order mark of a file. */
	public String content(TextLine line) {
		return indentation(line) + (line.isBlank() ? "" : text().substring(line.tokens().get(0).start(), line.end()));
	}

	/** Returns the line end of a line as it is written; empty for a last line without. */
	public String lineEnd(TextLine line) {
		return text().substring(line.end(), line.next());
	}
}
