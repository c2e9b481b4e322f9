package guiju.sync.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import guiju.dsl.ide.occurrence.Occurrence;
import guiju.dsl.ide.occurrence.Occurrences;
import guiju.dsl.ide.occurrence.Role;
import guiju.dsl.lexing.Tok;
import guiju.dsl.lexing.Token;
import guiju.model.Note;
import guiju.model.OcsPackage.Literals;
import guiju.sync.intent.CopyDecision;
import guiju.sync.lines.Block;
import guiju.sync.lines.Blocks;
import guiju.sync.lines.FileStyle;
import guiju.sync.lines.LineTable;
import guiju.sync.lines.TextLine;
import guiju.text.keyword.Keyword;
import guiju.text.keyword.Vocabulary;

/** Lines copied from a text with other codes, and on request in another style. Lines that cannot be read are not copied. */
final class CopiedLines {

	private final LineTable source;
	private final Map<Integer, Occurrence> occurrences = new HashMap<>();
	private final Map<Integer, String> definitions = new HashMap<>();
	private final Map<String, String> uses;
	/** The style to write in, or null to keep that of the source. */
	private final FileStyle style;
	private final boolean withHidden;
	/** Indices of lines that are left out. */
	private final Set<Integer> left = new HashSet<>();
	private Bullets.Head newHead;

	/** Copies lines as they are, those that cannot be read too, but for uses of some names. */
	CopiedLines(LineTable source, Map<String, String> uses) {
		this.source = source;
		this.uses = uses;
		style = null;
		withHidden = true;
		if (!uses.isEmpty())
			readOccurrences();
	}

	CopiedLines(LineTable source, CopyDecision decision, FileStyle style) {
		this.source = source;
		this.style = style;
		uses = decision.uses();
		withHidden = false;
		readOccurrences();
		decision.codes().forEach((object, code) -> {
			List<INode> nodes = NodeModelUtils.findNodesForFeature(object, object instanceof Note ? Literals.NOTE__LABEL : Literals.CODED__CODE);
			if (!nodes.isEmpty())
				definitions.put(nodes.get(0).getOffset(), code);
		});
		for (TextLine line : source.lines())
			if (line.head() == Tok.REASON_WORD && decision.isUnreasoned(line.subject()))
				leaveOut(line);
	}

	private void leaveOut(TextLine line) {
		Blocks blocks = new Blocks(source);
		for (int i = blocks.leading(line.index()); i <= blocks.withParagraphs(line).last().index(); i++)
			left.add(i);
	}

	private void readOccurrences() {
		for (Occurrence each : Occurrences.of(source.text()).all())
			occurrences.put(each.offset(), each);
	}

	/** Returns the lines of an element's block as they are to be written below an indentation. */
	List<String> of(EObject element, Block block, String indentation) {
		return of(element, block, indentation, null);
	}

	/**
	 * Returns them with another head.
	 *
	 * @param head what an item begins with from now on, or null to leave it
	 */
	List<String> of(EObject element, Block block, String indentation, Bullets.Head head) {
		newHead = head;
		List<String> result = new ArrayList<>();
		String own = source.indentation(source.head(element) == null ? block.first() : source.head(element));
		int depth = 0;
		for (int i = block.last().index(); i >= block.first().index(); i--) {
			TextLine line = source.line(i);
			boolean hidden = line.isHidden() || line.head() == Tok.ACCEPTANCE && new Blocks(source).isOfHidden(line);
			if (hidden && !withHidden || left.contains(i))
				continue;
			if (line.isSound())
				depth = depth(element, line);
			String indent = style != null ? indentation + style.step().repeat(depth) : moved(source.indentation(line), own, indentation);
			result.add(0, line.isBlank() ? "" : indent + text(line));
		}
		return result;
	}

	/** An indentation that begins as the element's does begins as the new one does. */
	static String moved(String indentation, String own, String other) {
		return indentation.startsWith(own) ? other + indentation.substring(own.length()) : indentation;
	}

	private int depth(EObject element, TextLine line) {
		int depth = source.head(line.subject()) == line ? 0 : 1;
		for (EObject object = line.subject(); object != element && object != null; object = object.eContainer())
			depth++;
		boolean paragraphOfField = line.head() == Tok.BAR && isBelowField(line);
		return paragraphOfField ? depth + 1 : depth;
	}

	private boolean isBelowField(TextLine bar) {
		TextLine above = bar;
		while (above.head() == Tok.BAR || !above.isSound())
			above = source.line(above.index() - 1);
		return source.head(bar.subject()) != above;
	}

	private String text(TextLine line) {
		StringBuilder text = new StringBuilder();
		int at = line.tokens().get(0).start();
		Token before = null;
		boolean headed = newHead != null && newHead.line() == line;
		if (headed)
			text.append(newHead.text());
		for (Token token : line.tokens()) {
			if (headed && (token.type() == Tok.COLON || before == null)) {
				at = token.end();
				before = token;
				continue;
			}
			if (headed && token.type() == Tok.TEXT) {
				text.append(coded(token));
				break;
			}
			text.append(gap(before, token, source.text().substring(at, token.start())));
			text.append(token(token, before == null));
			at = token.end();
			before = token;
		}
		return text.toString().stripTrailing();
	}

	private String gap(Token before, Token token, String gap) {
		if (style == null || before == null)
			return gap;
		if (before.type() == Tok.CITE && token.type() == Tok.CITE)
			return style.separator();
		if (gap.isEmpty() && before.type().isHead() && token.type() != Tok.COLON && style.vocabulary() == Vocabulary.ENGLISH)
			return " ";
		return before.type() == Tok.COLON && token.type() == Tok.TEXT ? style.colon().substring(1) : gap;
	}

	private String token(Token token, boolean first) {
		String text = source.text(token);
		if (style != null && token.type() == Tok.COLON)
			return style.colon().substring(0, 1);
		if (newHead != null && token.type() == Tok.DASH)
			return Bullets.longer(text, newHead.shift());
		Keyword keyword = style != null && first && token.type().isHead() ? Keyword.of(text) : null;
		if (keyword != null)
			return keyword.in(style.vocabulary());
		return token.type() == Tok.COMMENT || token.type() == Tok.ACCEPTANCE ? text : coded(token);
	}

	/** Writes the new codes into a token. */
	private String coded(Token token) {
		StringBuilder text = new StringBuilder(source.text(token));
		for (int at = token.end() - 1; at >= token.start(); at--) {
			Occurrence each = occurrences.get(at);
			if (each == null)
				continue;
			String code = each.role() == Role.DEFINITION ? definitions.get(at) : each.role().isOfThisVersion() ? uses.get(each.name()) : null;
			if (code != null)
				text.replace(at - token.start(), each.end() - token.start(), code);
		}
		return text.toString();
	}
}
