package guiju.sync.intent;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import guiju.dsl.ide.folder.LabelKey;
import guiju.dsl.ide.occurrence.Names;
import guiju.model.Attitude;
import guiju.model.Coded;
import guiju.model.Definition;
import guiju.model.Item;
import guiju.model.Note;
import guiju.model.Standard;

/** Definitions and notes: what others name, and what therefore comes along where those who name it are copied. */
public final class NamedElements {

	private NamedElements() {}

	/** Returns the first definition or note that has a name, since it is the one that is meant; null for none. */
	public static EObject find(Standard standard, String name) {
		for (List<? extends EObject> list : List.of(standard.getKnowledge(), standard.getSkills(), standard.getAttitudes(), standard.getNotes()))
			for (EObject each : list)
				if (name.equals(name(each)))
					return each;
		return null;
	}

	/** Returns the name of a definition or note; null for one without, and for anything else. */
	public static String name(EObject element) {
		return switch (element) {
			case Note note -> Names.ofNote(note.getLabel());
			case Coded coded -> Names.ofCode(coded.getCode());
			default -> null;
		};
	}

	/** Returns the definitions and notes of a standard that some elements name, and those that these name in turn, in that order. */
	public static Set<EObject> namedBy(Standard standard, List<? extends EObject> elements) {
		Set<EObject> found = new LinkedHashSet<>();
		for (EObject element : elements)
			collect(standard, element, found);
		return found;
	}

	private static void collect(Standard standard, EObject element, Set<EObject> found) {
		for (String name : CodeUses.in(element, true)) {
			EObject named = find(standard, name);
			if (named != null && found.add(named))
				collect(standard, named, found);
		}
	}

	/** Returns the one of a standard that says what another says, if possible under the same name; null for none. */
	static EObject saying(Standard standard, EObject said) {
		EObject same = null;
		for (Object each : (List<?>) standard.eGet(said.eContainmentFeature())) {
			EObject candidate = (EObject) each;
			if (name(candidate) == null || !words(candidate).equals(words(said)) || words(said).isEmpty())
				continue;
			if (name(candidate).equals(name(said)))
				return candidate;
			same = same == null ? candidate : same;
		}
		return same;
	}

	/** Labels are compared as everywhere; notes and attitudes with all that they say. */
	private static String words(EObject element) {
		return switch (element) {
			case Attitude attitude -> LabelKey.of(attitude.getName()) + LabelKey.of(attitude.getDefinition());
			case Definition definition -> LabelKey.of(definition.getName());
			case Item item -> LabelKey.of(item.getText()) + item.getChildren().stream().map(child -> "-" + words(child)).collect(Collectors.joining());
			default -> "";
		};
	}
}
