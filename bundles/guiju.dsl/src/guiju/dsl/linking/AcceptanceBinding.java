package guiju.dsl.linking;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import guiju.dsl.lexing.LeafTokens;
import guiju.dsl.lexing.Tok;
import guiju.model.Acceptance;
import guiju.model.OcsFactory;
import guiju.model.OcsPackage.Literals;
import guiju.model.Standard;
import guiju.model.code.Characters;

/** Makes an {@link Acceptance} of each comment // 容許 code: reason, bound to the line below it. */
public final class AcceptanceBinding {

	private AcceptanceBinding() {}

	/** Binds the acceptances of a parsed standard, in text order. */
	static void bind(Standard standard, ICompositeNode root) {
		if (!standard.getAcceptances().isEmpty())
			standard.getAcceptances().clear();
		List<Acceptance> open = new ArrayList<>(2);
		for (ILeafNode leaf : root.getLeafNodes()) {
			Tok tok = LeafTokens.of(leaf);
			if (tok == Tok.ACCEPTANCE) {
				Acceptance acceptance = read(leaf.getText());
				standard.getAcceptances().add(acceptance);
				open.add(acceptance);
			} else if (!open.isEmpty() && (tok.isHead() || tok.isHiddenLine())) {
				bind(open, leaf, tok);
				open.clear();
			}
		}
	}

	/** Returns the comments that the acceptances of a standard stand in, one each and in the same order. */
	public static List<ILeafNode> comments(ICompositeNode root) {
		List<ILeafNode> result = new ArrayList<>();
		for (ILeafNode leaf : root.getLeafNodes())
			if (LeafTokens.of(leaf) == Tok.ACCEPTANCE)
				result.add(leaf);
		return result;
	}

	private static void bind(List<Acceptance> acceptances, ILeafNode head, Tok tok) {
		if (tok.isHiddenLine() || tok == Tok.SECTION_WORD)
			return;
		EObject subject = NodeModelUtils.findActualSemanticObjectFor(head);
		for (Acceptance acceptance : acceptances) {
			acceptance.setSubject(subject);
			acceptance.setLine(feature(tok));
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

	/** Reads // 容許 code: reason. */
	private static Acceptance read(String comment) {
		Acceptance acceptance = OcsFactory.eINSTANCE.createAcceptance();
		int first = colon(comment);
		String head = Characters.trim(comment.substring(2, first < 0 ? comment.length() : first));
		int blank = 0;
		while (blank < head.length() && !Characters.isBlank(head.charAt(blank)))
			blank++;
		String finding = Characters.trim(head.substring(blank));
		acceptance.setFinding(finding.isEmpty() ? null : finding);
		String reason = first < 0 ? "" : Characters.trim(comment.substring(first + 1));
		acceptance.setReason(reason.isEmpty() ? null : reason);
		return acceptance;
	}

	private static int colon(String comment) {
		for (int i = 0; i < comment.length(); i++)
			if (comment.charAt(i) == ':' || comment.charAt(i) == '：')
				return i;
		return -1;
	}
}
