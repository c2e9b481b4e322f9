package guiju.sync.edit;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import guiju.dsl.lexing.Tok;
import guiju.model.Classification;
import guiju.model.Duty;
import guiju.model.Item;
import guiju.model.OcsPackage.Literals;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.sync.lines.Block;
import guiju.sync.lines.Placement;
import guiju.sync.lines.TextLine;
import guiju.sync.refusal.Refusal.Cause;
import guiju.sync.refusal.RefusedException;
import guiju.text.keyword.Keyword;
import guiju.text.writer.Parts;
import guiju.text.writer.Section;

/** Finds the place of new lines: behind the sibling before, else before the sibling behind, else where the order of the text says. */
final class Places {

	private final EditContext context;

	Places(EditContext context) {
		this.context = context;
	}

	/**
	 * Returns where an element goes.
	 *
	 * @param siblings what the feature holds, without what is about to move away
	 * @param index the position among them
	 * @param leaving what is about to move away, or null
	 */
	Spot of(EObject parent, EReference feature, List<? extends EObject> siblings, int index, EObject leaving) {
		requireNoneAdopted(siblings, index);
		if (index > 0) {
			EObject before = siblings.get(index - 1);
			Spot spot = behind(context.blocks.said(before).last(), indentation(before));
			return feature == Literals.STANDARD__DUTIES ? parted(spot, index) : spot;
		}
		if (!siblings.isEmpty()) {
			EObject next = siblings.get(0);
			Spot spot = Spot.before(context.blocks.whole(next).first(), indentation(next));
			return feature == Literals.STANDARD__DUTIES ? parted(spot, index) : spot;
		}
		return parent instanceof Standard ? first(feature, leaving) : first(parent, feature, leaving);
	}

	/** A duty or task that is put before lines which lack theirs would take them as its own. */
	private void requireNoneAdopted(List<? extends EObject> siblings, int index) {
		EObject next = index < siblings.size() ? siblings.get(index) : null;
		if ((next instanceof Duty || next instanceof Task) && context.table.head(next) == null)
			throw RefusedException.of(Cause.UNREADABLE, "looseLines", context.blocks.said(next).first().index() + 1);
	}

	private String indentation(EObject sibling) {
		Block said = context.blocks.said(sibling);
		return context.table.indentation(said.first());
	}

	/** Where duties are parted by blank lines, a new one is, too. */
	private Spot parted(Spot spot, int index) {
		List<Duty> duties = context.standard().getDuties();
		boolean blank = duties.size() < 2;
		for (Duty duty : duties.subList(Math.min(1, duties.size()), duties.size())) {
			int above = context.blocks.whole(duty).first().index() - 1;
			blank |= above >= 0 && context.table.line(above).isBlank();
		}
		if (!blank)
			return spot;
		return index > 0 ? spot.with(List.of(""), List.of()) : spot.with(List.of(), List.of(""));
	}

	/** The first of its kind below a duty, a task or an item. */
	private Spot first(EObject parent, EReference feature, EObject leaving) {
		TextLine head = context.table.head(parent);
		if (head == null) {
			TextLine line = context.blocks.said(parent).first();
			return Spot.before(context.table.line(context.blocks.leading(line.index())), context.table.indentation(line));
		}
		return behind(behind(parent, feature, leaving), context.table.indentation(head) + context.style.step());
	}

	/** Returns the last line of what stands before a feature in the order of an element's parts. */
	private TextLine behind(EObject parent, EStructuralFeature feature, EObject leaving) {
		TextLine last = context.blocks.own(parent).last();
		if (parent instanceof Item)
			return last;
		for (EStructuralFeature part : Parts.below(parent.eClass())) {
			if (part == feature)
				break;
			TextLine line = last(parent, part, leaving);
			if (line != null && line.index() > last.index())
				last = line;
		}
		return last;
	}

	/** Returns the last line of what a feature holds, or null. */
	private TextLine last(EObject parent, EStructuralFeature part, EObject leaving) {
		TextLine last = null;
		if (part instanceof EReference && part != Literals.TASK__KNOWLEDGE && part != Literals.TASK__SKILLS) {
			for (Object child : (List<?>) parent.eGet(part))
				if (leaving == null || !EcoreUtil.isAncestor(leaving, (EObject) child))
					last = later(last, context.blocks.said((EObject) child).last());
			return last;
		}
		for (TextLine line : context.blocks.carrying(parent, part))
			last = later(last, context.blocks.withParagraphs(line).last());
		return last;
	}

	private static TextLine later(TextLine one, TextLine other) {
		return one == null || other.index() > one.index() ? other : one;
	}

	/** Returns where a field of an element that has no line yet goes. */
	Spot field(EObject owner, EStructuralFeature feature) {
		if (owner instanceof Standard)
			return feature == Literals.ELEMENT__REASON ? reasonOfName() : first(feature, null);
		TextLine head = context.table.head(owner);
		if (head == null)
			return first(owner, null, null);
		boolean own = feature == Literals.ELEMENT__REASON || Parts.below(owner.eClass()).contains(feature) && feature != Literals.TASK__LEVEL_TEXT
				&& feature != Literals.TASK__KNOWLEDGE && feature != Literals.TASK__SKILLS;
		TextLine behind = own ? context.blocks.own(owner).last() : behind(owner, feature, null);
		return behind(behind, context.table.indentation(head) + context.style.step());
	}

	private Spot reasonOfName() {
		TextLine name = context.blocks.carrying(context.standard(), Literals.STANDARD__NAME).get(0);
		return behind(context.blocks.withParagraphs(name).last(), context.table.indentation(name) + context.style.step());
	}

	/** The first of its kind in the standard: below its heading, else by the order of the text. */
	private Spot first(EStructuralFeature feature, EObject leaving) {
		Section section = Placement.section(feature);
		TextLine heading = section == null ? null : heading(section);
		TextLine behind = null;
		TextLine before = null;
		boolean passed = false;
		for (EStructuralFeature part : Placement.order()) {
			passed |= part == feature;
			if (part == feature || heading != null && Placement.section(part) != section)
				continue;
			TextLine last = lastOf(part, leaving);
			if (!passed && last != null)
				behind = last;
			else if (passed && last != null && before == null && heading == null)
				before = firstOf(part, leaving);
		}
		if (heading != null)
			return behind(behind == null || behind.index() < heading.index() ? heading : behind,
					context.table.indentation(heading) + context.style.step());
		Section above = behind == null ? null : sectionAbove(behind);
		Spot spot = behind != null ? behind(behind, "") : before != null ? Spot.before(before, "") : beginning(leaving);
		return withHeading(spot, section, above, behind, before, feature);
	}

	private Spot withHeading(Spot spot, Section section, Section above, TextLine behind, TextLine before, EStructuralFeature feature) {
		if (section == null)
			return outsideSections(spot, feature, behind, before);
		if (section == above || above != null && !hasHeadings())
			return spot.indented(indentation(top(behind)));
		String heading = section.heading().in(context.style.vocabulary());
		if (behind == null || above != null)
			return spot.with(List.of(heading), List.of()).indented(context.style.step());
		boolean parted = before != null && before.index() == spot.line().index() + 2 && context.table.line(before.index() - 1).isBlank();
		return parted ? new Spot(before, false, context.style.step(), List.of(heading), List.of())
				: spot.with(List.of("", heading), List.of()).indented(context.style.step());
	}

	/** A blank line parts head, duties and sections. */
	private Spot outsideSections(Spot spot, EStructuralFeature feature, TextLine behind, TextLine before) {
		if (feature == Literals.STANDARD__DUTIES)
			return spot.with(behind != null ? List.of("") : List.of(), behind == null && before != null ? List.of("") : List.of());
		boolean ofHead = before == null || before.subject() instanceof Standard && before.head() != Tok.SECTION_WORD
				|| before.subject() instanceof Classification;
		return behind != null || ofHead || before.isComment() ? spot : spot.with(List.of(), List.of(""));
	}

	/** Returns the section that a line of an element belongs to, or null for the head and the duties. */
	private static Section sectionAbove(TextLine line) {
		EObject top = top(line);
		return top == null ? null : Placement.section(top.eContainmentFeature());
	}

	/** Returns the child of the standard that a line is of, or null for a field of the standard itself. */
	private static EObject top(TextLine line) {
		EObject object = line.subject();
		while (object != null && !(object.eContainer() instanceof Standard))
			object = object.eContainer();
		return object;
	}

	private boolean hasHeadings() {
		return context.table.lines().stream().anyMatch(line -> line.head() == Tok.SECTION_WORD);
	}

	/**
	 * In a text that says nothing else of the model, new lines go to its beginning, but never above a line that they would adopt,
	 * nor into what is about to move away.
	 */
	private Spot beginning(EObject leaving) {
		TextLine hidden = null;
		for (TextLine line : context.table.lines())
			if (line.isHidden())
				hidden = line;
		Block own = leaving == null ? null : context.blocks.whole(leaving);
		if (hidden != null && own != null && own.has(hidden))
			hidden = own.last();
		return hidden == null ? Spot.before(context.table.line(0), "") : Spot.behind(hidden, "");
	}

	/** Behind a line, and behind stray lines below it: 緣由 without a place would find one below a new element. */
	private Spot behind(TextLine line, String indentation) {
		TextLine last = line;
		for (int i = line.index() + 1; i < context.table.lines().size(); i++) {
			TextLine next = context.table.line(i);
			if (next.head() == Tok.STRAY_LINE)
				last = next;
			else if (!next.isBlank() && !next.isComment())
				break;
		}
		return Spot.behind(last, indentation);
	}

	private TextLine heading(Section section) {
		for (TextLine line : context.table.lines())
			if (line.head() == Tok.SECTION_WORD && Keyword.of(context.table.text(line.tokens().get(0))) == section.heading())
				return line;
		return null;
	}

	private TextLine lastOf(EStructuralFeature part, EObject leaving) {
		TextLine last = last(context.standard(), part, leaving);
		if (last != null && part == Literals.STANDARD__NAME) {
			List<TextLine> reason = context.blocks.carrying(context.standard(), Literals.ELEMENT__REASON);
			return reason.isEmpty() ? last : context.blocks.withParagraphs(reason.get(0)).last();
		}
		return last;
	}

	private TextLine firstOf(EStructuralFeature part, EObject leaving) {
		TextLine first = null;
		if (part instanceof EReference) {
			for (Object child : (List<?>) context.standard().eGet(part))
				if (child != leaving && first == null)
					first = context.blocks.whole((EObject) child).first();
		} else {
			TextLine line = context.blocks.carrying(context.standard(), part).get(0);
			first = context.table.line(context.blocks.leading(line.index()));
		}
		Section section = Placement.section(part);
		TextLine heading = section == null ? null : heading(section);
		boolean below = heading != null && heading.index() < first.index();
		return below ? context.table.line(context.blocks.leading(heading.index())) : first;
	}
}
