package guiju.sync.edit;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;

import guiju.dsl.linking.AcceptanceBinding;
import guiju.model.Acceptance;
import guiju.model.OcsPackage.Literals;
import guiju.model.Standard;
import guiju.sync.intent.CleanValues;
import guiju.sync.lines.Block;
import guiju.sync.lines.TextLine;
import guiju.sync.plan.TreeEdit;
import guiju.sync.refusal.Refusal.Cause;
import guiju.sync.refusal.RefusedException;
import guiju.text.keyword.Keyword;

/** Writes acceptances as the comments that they are. */
final class AcceptanceEdits {

	private final EditContext context;

	AcceptanceEdits(EditContext context) {
		this.context = context;
	}

	/** Returns the line of an acceptance. */
	static TextLine line(EditContext context, Acceptance acceptance) {
		List<ILeafNode> comments = AcceptanceBinding.comments(context.tree.parsed().root());
		return context.table.at(comments.get(context.standard().getAcceptances().indexOf(acceptance)).getOffset());
	}

	void accept(TreeEdit.Accept edit) {
		EObject element = context.object(edit.element());
		if (CleanValues.clean(edit.finding()) == null)
			throw RefusedException.of(Cause.CODE, "emptyFinding");
		TextLine line = accepted(element, edit);
		context.model.accept(context.intended.object(edit.element()), edit.feature() == null ? null : edit.feature().getName(), edit.finding(), edit.reason());
		Spot.before(line, context.table.indentation(line)).put(context, List.of(context.table.indentation(line) + comment(edit.finding(), edit.reason())));
	}

	private TextLine accepted(EObject element, TreeEdit.Accept edit) {
		if (edit.feature() == null && !(element instanceof Standard))
			return context.head(element);
		List<TextLine> lines = context.blocks.carrying(element, edit.feature() == null ? Literals.CODED__CODE : edit.feature());
		if (lines.isEmpty())
			throw RefusedException.of(Cause.MISFIT, "noLine");
		return lines.get(0);
	}

	void set(TreeEdit.SetValue edit, Acceptance acceptance) {
		Acceptance intended = (Acceptance) context.intended.object(edit.element());
		TextLine line = line(context, acceptance);
		context.changes.replace(line.tokens().get(0).start(), line.tokens().get(0).end(), comment(intended.getFinding(), intended.getReason()));
		context.changes.own(new Block(line, line));
	}

	private String comment(String finding, String reason) {
		String code = CleanValues.clean(finding);
		String why = CleanValues.clean(reason);
		return "// " + Keyword.ACCEPT.in(context.style.vocabulary()) + (code == null ? "" : " " + code) + ":" + (why == null ? "" : " " + why);
	}
}
