package guiju.sync.lines;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import guiju.dsl.lexing.Tok;
import guiju.model.Citation;
import guiju.model.OcsPackage.Literals;
import guiju.model.Standard;

/** Which lines belong to what. Comments directly above a line belong to it, and so does an acceptance of it, wherever it stands. */
public final class Blocks {

	private final LineTable table;

	/** Finds blocks in a table of lines. */
	public Blocks(LineTable table) {
		this.table = table;
	}

	/** Returns the lines of an element and of all below it, without leading comments; null for what has no line. */
	public Block said(EObject element) {
		TextLine first = table.head(element);
		if (first == null && element instanceof Standard)
			return new Block(table.line(0), table.line(table.lines().size() - 1));
		if (first == null)
			first = firstBelow(element);
		return first == null ? null : new Block(first, last(element, first));
	}

	/** Returns the lines of an element with the comments that belong to it. */
	public Block whole(EObject element) {
		Block said = said(element);
		return said == null ? null : new Block(table.line(leading(said.first().index())), said.last());
	}

	/** What stands in for a missing parent begins with the first line of its children. */
	private TextLine firstBelow(EObject element) {
		for (TextLine line : table.lines())
			if (line.subject() != null && EcoreUtil.isAncestor(element, line.subject()))
				return line;
		return null;
	}

	private TextLine last(EObject element, TextLine first) {
		TextLine last = first;
		for (int i = first.index() + 1; i < table.lines().size(); i++) {
			TextLine line = table.line(i);
			if (!line.isSound())
				continue;
			if (line.subject() == null || line.head() == Tok.SECTION_WORD || !EcoreUtil.isAncestor(element, line.subject()))
				break;
			last = line;
		}
		return last;
	}

	/** Returns where the comments begin that belong to a line: those directly above, and all up to the first acceptance of it. */
	public int leading(int line) {
		int directly = line;
		while (directly > 0 && table.line(directly - 1).isComment())
			directly--;
		int first = directly;
		for (int i = directly - 1; i >= 0 && (table.line(i).isComment() || table.line(i).isBlank()); i--)
			if (table.line(i).head() == Tok.ACCEPTANCE)
				first = i;
		while (first < directly && first > 0 && table.line(first - 1).isComment())
			first--;
		return first;
	}

	/** Tells whether an acceptance is of a line that cannot be read. */
	public boolean isOfHidden(TextLine acceptance) {
		for (int i = acceptance.index() + 1; i < table.lines().size(); i++)
			if (table.line(i).isSound() || table.line(i).isHidden())
				return table.line(i).isHidden();
		return false;
	}

	/** Returns the lines of an element's own text: its head, the further paragraphs, and 緣由, 定義, 狀態 and 更新說明 with theirs. */
	public Block own(EObject element) {
		TextLine first = table.head(element);
		TextLine last = first;
		for (int i = first.index() + 1; i < table.lines().size(); i++) {
			TextLine line = table.line(i);
			if (!line.isSound())
				continue;
			if (line.subject() != element || !isBelowHead(line.head()))
				break;
			last = line;
		}
		return new Block(first, last);
	}

	private static boolean isBelowHead(Tok head) {
		return switch (head) {
			case BAR, REASON_WORD, DEFINITION_WORD, STATUS_WORD, UPDATE_WORD -> true;
			default -> false;
		};
	}

	/** Returns a line with the further paragraphs of its text. */
	public Block withParagraphs(TextLine first) {
		TextLine last = first;
		for (int i = first.index() + 1; i < table.lines().size(); i++) {
			TextLine line = table.line(i);
			if (line.isSound() && line.head() != Tok.BAR)
				break;
			if (line.isSound())
				last = line;
		}
		return new Block(first, last);
	}

	/** Returns the lines that carry a field or a list of citations of an object, in text order; a list may have several. */
	public List<TextLine> carrying(EObject owner, EStructuralFeature feature) {
		List<TextLine> result = new ArrayList<>(1);
		for (TextLine line : table.lines())
			if (line.isSound() && line.subject() == owner && line.head() != Tok.BAR && feature(line.head(), owner) == feature)
				result.add(line);
		return result;
	}

	/** Returns the line that a citation stands in. */
	public TextLine line(Citation citation) {
		return table.at(NodeModelUtils.findActualNodeFor(citation).getOffset());
	}

	/** Returns the feature that a line with this head carries, null where it begins an element. */
	public static EStructuralFeature feature(Tok head, EObject owner) {
		return switch (head) {
			case STANDARD_WORD -> Literals.CODED__CODE;
			case OCCUPATION_WORD, FAMILY_WORD -> Literals.STANDARD__NAME;
			case STANDARD_LEVEL_WORD -> Literals.STANDARD__LEVEL_TEXT;
			case DESCRIPTION_WORD -> Literals.STANDARD__DESCRIPTION;
			case DEVELOPER_WORD -> Literals.STANDARD__DEVELOPERS;
			case VALID_UNTIL_WORD -> Literals.STANDARD__VALID_UNTIL_TEXT;
			case LEVEL_WORD -> Literals.TASK__LEVEL_TEXT;
			case KNOWLEDGE_LIST -> Literals.TASK__KNOWLEDGE;
			case SKILLS_LIST -> Literals.TASK__SKILLS;
			case REASON_WORD -> Literals.ELEMENT__REASON;
			case DEFINITION_WORD -> Literals.ATTITUDE__DEFINITION;
			case STATUS_WORD -> Literals.VERSION__STATUS;
			case UPDATE_WORD -> Literals.VERSION__NOTE;
			default -> null;
		};
	}
}
