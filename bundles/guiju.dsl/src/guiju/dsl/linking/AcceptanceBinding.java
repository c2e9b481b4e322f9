package guiju.dsl.linking;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import guiju.dsl.lexing.LeafTokens;
import guiju.dsl.lexing.Tok;
import guiju.model.Acceptance;
import guiju.model.OcsPackage.Literals;
import guiju.model.Standard;

/** Makes an {@link Acceptance} of each comment // 容許 code: reason, bound to the line below it. */
public final class AcceptanceBinding {

	/** Words that the grammar has before the object which their line adds: the object begins with the next token. */
	private static final Set<Tok> BEFORE_ITS_OBJECT = EnumSet.of(Tok.CATEGORY_WORD, Tok.OCCUPATION_CLASS_WORD, Tok.INDUSTRY_WORD,
			Tok.PREREQUISITE_WORD, Tok.REMARK_WORD);

	private AcceptanceBinding() {}

	/** Binds the acceptances of a parsed standard, in text order. */
	static void bind(Standard standard, ICompositeNode root) {
		if (!standard.getAcceptances().isEmpty())
			standard.getAcceptances().clear();
		List<Acceptance> open = new ArrayList<>(2);
		Tok head = null;
		for (ILeafNode leaf : root.getLeafNodes()) {
			Tok tok = LeafTokens.of(leaf);
			if (tok.isHead() && tok != Tok.BAR)
				head = tok;
			if (tok == Tok.ACCEPTANCE) {
				Acceptance acceptance = AcceptanceComment.read(leaf.getText());
				standard.getAcceptances().add(acceptance);
				open.add(acceptance);
			} else if (!open.isEmpty() && (tok.isHiddenLine() || !tok.isHidden() && !BEFORE_ITS_OBJECT.contains(tok))) {
				bind(open, leaf, head);
				open.clear();
			}
		}
	}

	/** Returns the first word of the line below each acceptance, null at the end of the text; a line that cannot be read counts. */
	public static List<ILeafNode> acceptedLines(ICompositeNode root) {
		List<ILeafNode> result = new ArrayList<>();
		int open = 0;
		for (ILeafNode leaf : root.getLeafNodes()) {
			Tok tok = LeafTokens.of(leaf);
			if (tok == Tok.ACCEPTANCE) {
				result.add(null);
				open++;
			} else if (tok.isHead() || tok.isHiddenLine()) {
				for (; open > 0; open--)
					result.set(result.size() - open, leaf);
			}
		}
		return result;
	}

	/** Returns the comments that the acceptances of a standard stand in, one each and in the same order. */
	public static List<ILeafNode> comments(ICompositeNode root) {
		List<ILeafNode> result = new ArrayList<>();
		for (ILeafNode leaf : root.getLeafNodes())
			if (LeafTokens.of(leaf) == Tok.ACCEPTANCE)
				result.add(leaf);
		return result;
	}

	/** A | line belongs to the head of its text, a line that cannot be read to nothing. */
	private static void bind(List<Acceptance> acceptances, ILeafNode leaf, Tok head) {
		if (leaf.isHidden() || head == Tok.SECTION_WORD)
			return;
		EObject subject = NodeModelUtils.findActualSemanticObjectFor(leaf);
		for (Acceptance acceptance : acceptances) {
			acceptance.setSubject(subject);
			acceptance.setLine(feature(head));
		}
	}

	/** Returns the feature that a line carries which is not its object's first, else null. */
	private static String feature(Tok head) {
		return switch (head) {
			case OCCUPATION_WORD, FAMILY_WORD -> Literals.STANDARD__NAME.getName();
			case STANDARD_LEVEL_WORD -> Literals.STANDARD__LEVEL_TEXT.getName();
			case DESCRIPTION_WORD -> Literals.STANDARD__DESCRIPTION.getName();
			case DEVELOPER_WORD -> Literals.STANDARD__DEVELOPERS.getName();
			case VALID_UNTIL_WORD -> Literals.STANDARD__VALID_UNTIL_TEXT.getName();
			case LEVEL_WORD -> Literals.TASK__LEVEL_TEXT.getName();
			case KNOWLEDGE_LIST -> Literals.TASK__KNOWLEDGE.getName();
			case SKILLS_LIST -> Literals.TASK__SKILLS.getName();
			case REASON_WORD -> Literals.ELEMENT__REASON.getName();
			case DEFINITION_WORD -> Literals.ATTITUDE__DEFINITION.getName();
			case STATUS_WORD -> Literals.VERSION__STATUS.getName();
			case UPDATE_WORD -> Literals.VERSION__NOTE.getName();
			default -> null;
		};
	}
}
