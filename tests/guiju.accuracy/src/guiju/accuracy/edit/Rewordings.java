package guiju.accuracy.edit;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import guiju.accuracy.draft.Draft;
import guiju.accuracy.draft.Texts;
import guiju.accuracy.text.Plain;
import guiju.accuracy.wording.Pool;
import guiju.accuracy.wording.Rewriter;
import guiju.accuracy.wording.Thesaurus;
import guiju.diff.element.ElementType;
import guiju.model.Attitude;

/** Says elements in other words. No text becomes one that another element of its type has or had. */
final class Rewordings {

	private static final Set<ElementType> WORDED = EnumSet.of(ElementType.DUTY, ElementType.TASK, ElementType.OUTPUT, ElementType.INDICATOR,
			ElementType.KNOWLEDGE, ElementType.SKILL, ElementType.PREREQUISITE, ElementType.REMARK, ElementType.NOTE);

	private Rewordings() {}

	static boolean light(Draft draft) {
		return lighten(draft, draft.any(draft.untouched(WORDED)));
	}

	static boolean heavy(Draft draft) {
		return heavily(draft, draft.any(draft.untouched(WORDED)));
	}

	/** Moves an element and says it in quite other words; the hardest thing to see through. */
	static boolean movedHeavily(Draft draft) {
		EObject moved = Places.moved(draft);
		return moved != null && heavily(draft, moved);
	}

	static boolean movedLightly(Draft draft) {
		EObject moved = Places.moved(draft);
		return moved != null && lighten(draft, moved);
	}

	static boolean editorial(Draft draft) {
		Set<ElementType> types = EnumSet.copyOf(WORDED);
		types.add(ElementType.ATTITUDE);
		EObject element = draft.any(draft.untouched(types));
		if (element == null)
			return false;
		Rewriter rewriter = new Rewriter(draft.random());
		if (element instanceof Attitude attitude && attitude.getDefinition() != null) {
			Optional<String> definition = rewriter.editorial(attitude.getDefinition());
			definition.ifPresent(attitude::setDefinition);
			draft.touch(element);
			return definition.isPresent();
		}
		Optional<String> text = rewriter.editorial(Texts.get(element));
		text.ifPresent(other -> Texts.set(element, other));
		draft.touch(element);
		return text.isPresent();
	}

	/** Gives an attitude another definition. */
	static boolean definition(Draft draft) {
		EObject element = draft.any(draft.untouched(Set.of(ElementType.ATTITUDE)));
		if (!(element instanceof Attitude attitude))
			return false;
		String other = draft.chance(50) ? Pool.definition(attitude.getName(), draft.random())
				: new Rewriter(draft.random()).light("text", attitude.getDefinition()).orElse(null);
		if (other == null || other.equals(attitude.getDefinition()))
			return false;
		attitude.setDefinition(other);
		draft.touch(attitude);
		return true;
	}

	/** Says the standard's 工作描述 in other words. */
	static boolean description(Draft draft) {
		String old = draft.after().getDescription();
		Rewriter rewriter = new Rewriter(draft.random());
		Optional<String> other = old == null ? Optional.empty() : draft.chance(70) ? rewriter.light("text", old)
				: Optional.of(Thesaurus.shared().exchange(old, 0.8, draft.random()));
		other.ifPresent(draft.after()::setDescription);
		return other.isPresent() && !other.get().equals(old);
	}

	/** Rewords an element lightly, and returns whether that could be done. */
	static boolean lighten(Draft draft, EObject element) {
		return element != null && set(draft, element, new Rewriter(draft.random()).light(Texts.section(element), Texts.get(element)));
	}

	private static boolean heavily(Draft draft, EObject element) {
		return element != null && set(draft, element, new Rewriter(draft.random()).heavy(Texts.section(element), Texts.get(element)));
	}

	private static boolean set(Draft draft, EObject element, Optional<String> text) {
		if (text.isEmpty() || !draft.take(ElementType.of(element), text.get()) || Plain.of(text.get()).isEmpty())
			return false;
		Texts.set(element, text.get());
		draft.touch(element);
		return true;
	}

	/** Returns a text as it is, or lightly reworded so often in a hundred. */
	static String perhapsLightly(Draft draft, EObject element, String text, int percent) {
		if (!draft.chance(percent))
			return text;
		return new Rewriter(draft.random()).light(Texts.section(element), text).orElse(text);
	}
}
