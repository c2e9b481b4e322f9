package guiju.sync.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import guiju.dsl.lexing.Tok;
import guiju.dsl.lexing.Token;
import guiju.model.Acceptance;
import guiju.model.Citation;
import guiju.model.Element;
import guiju.model.NameKind;
import guiju.model.OcsPackage.Literals;
import guiju.model.Standard;
import guiju.sync.lines.Block;
import guiju.sync.lines.TextLine;
import guiju.sync.plan.TreeEdit;
import guiju.sync.refusal.Refusal.Cause;
import guiju.sync.refusal.RefusedException;
import guiju.text.keyword.Keyword;
import guiju.text.writer.Parts;

/** Sets and clears values: words and texts are replaced where they stand, a field without a line gets one, a cleared one loses it. */
final class ValueEdits {

	private final EditContext context;

	ValueEdits(EditContext context) {
		this.context = context;
	}

	void set(TreeEdit.SetValue edit) {
		EObject element = context.object(edit.element());
		context.model.set(edit);
		EObject intended = context.intended.object(edit.element());
		SlotCheck.requireAll(intended);
		String value = (String) intended.eGet(edit.feature());
		EAttribute feature = edit.feature();
		if (Objects.equals(value, element.eGet(feature)))
			return;
		if (element instanceof Acceptance acceptance)
			new AcceptanceEdits(context).set(edit, acceptance);
		else if (element instanceof Citation citation)
			citation(citation, value);
		else if (feature == Parts.text(element.eClass()))
			new TextValues(context).set(context.head(element), value);
		else if (element instanceof Standard || Parts.below(element.eClass()).contains(feature))
			field(element, intended, feature, value);
		else
			new HeadValues(context).set(context.head(element), intended);
	}

	private void citation(Citation citation, String value) {
		INode node = NodeModelUtils.findActualNodeFor(citation);
		context.changes.replace(node.getOffset(), node.getEndOffset(), value);
	}

	private void field(EObject element, EObject intended, EAttribute feature, String value) {
		List<TextLine> lines = context.blocks.carrying(element, feature);
		if (lines.isEmpty()) {
			if (value != null)
				add(element, intended, feature);
			return;
		}
		if (feature == Literals.CODED__CODE)
			word(lines.get(0), value);
		else if (feature == Literals.STANDARD__NAME)
			name(lines.get(0), (Standard) intended, value);
		else if (value == null)
			context.remove(context.withComments(lines.get(0)));
		else if (isWord(feature))
			word(lines.get(0), value);
		else
			new TextValues(context).set(lines.get(0), value);
	}

	/** The reason of a name needs the line of the name, which may be still to come. */
	private void add(EObject element, EObject intended, EStructuralFeature feature) {
		boolean reasonOfName = element instanceof Standard && feature == Literals.ELEMENT__REASON;
		if (reasonOfName && context.blocks.carrying(element, Literals.STANDARD__NAME).isEmpty()) {
			Spot spot = context.places.field(element, Literals.STANDARD__NAME);
			List<String> lines = new ArrayList<>(new WrittenLines(context.style).of(intended, Literals.STANDARD__NAME, spot.indentation()));
			lines.addAll(new WrittenLines(context.style).of(intended, feature, spot.indentation() + context.style.step()));
			spot.put(context, lines);
			return;
		}
		if (context.table.head(element) == null && element instanceof Element && !(element instanceof Standard) && feature == Literals.ELEMENT__REASON)
			throw RefusedException.of(Cause.MISFIT, "noLine");
		Spot spot = context.places.field(element, feature);
		spot.put(context, new WrittenLines(context.style).of(intended, feature, spot.indentation()));
	}

	/** A name's line goes with the name unless it says something else, too. */
	private void name(TextLine line, Standard intended, String value) {
		boolean bare = value == null && intended.getNameKind() == NameKind.OCCUPATION && intended.getReason() == null
				&& context.standard().getReason() == null;
		if (bare)
			context.remove(context.withComments(line));
		else
			new TextValues(context).set(line, value);
	}

	private static boolean isWord(EAttribute feature) {
		return feature == Literals.STANDARD__LEVEL_TEXT || feature == Literals.STANDARD__VALID_UNTIL_TEXT || feature == Literals.TASK__LEVEL_TEXT;
	}

	/** Changes what stands behind a keyword, but for a comment. */
	private void word(TextLine line, String value) {
		Token said = line.token(Tok.VALUE);
		Token before = line.token(Tok.COLON) != null ? line.token(Tok.COLON) : line.tokens().get(0);
		if (said != null && value != null)
			context.changes.replace(said.start(), said.end(), value);
		else if (said != null)
			context.changes.replace(isTouched(line, said) ? said.start() : before.end(), said.end(), "");
		else if (value != null)
			context.changes.insert(before.end(), " " + value);
		context.changes.own(new Block(line, line));
	}

	/** A comment that stands directly behind a value needs the blank before it. */
	private static boolean isTouched(TextLine line, Token said) {
		return line.trailingComment() != null && line.trailingComment().start() == said.end();
	}

	void setKind(TreeEdit.SetKind edit) {
		EObject element = context.object(edit.element());
		context.model.setKind(edit);
		EObject intended = context.intended.object(edit.element());
		SlotCheck.requireAll(intended);
		if (!(element instanceof Standard)) {
			new HeadValues(context).set(context.head(element), intended);
			return;
		}
		List<TextLine> lines = context.blocks.carrying(element, Literals.STANDARD__NAME);
		if (!lines.isEmpty()) {
			new HeadValues(context).nameKind(lines.get(0), (NameKind) edit.kind());
		} else if (edit.kind() == NameKind.JOB_FAMILY) {
			Spot spot = context.places.field(element, Literals.STANDARD__NAME);
			spot.put(context, List.of(spot.indentation() + Keyword.JOB_FAMILY.in(context.style.vocabulary()) + context.style.colon().strip()));
		}
	}
}
