package guiju.dsl.ide.completion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import guiju.dsl.ide.folder.FolderIndex;
import guiju.dsl.ide.folder.FolderLabel;
import guiju.dsl.ide.folder.FolderPlace;
import guiju.dsl.ide.folder.LabelKey;
import guiju.model.Definition;
import guiju.model.code.ElementKind;

/** Labels that other standards of the folder use and this one does not: one wording for one thing, over all standards. */
final class LabelCompletions {

	private static final int MOST = 50;
	private static final int SHOWN = 3;

	private LabelCompletions() {}

	static List<Completion> of(ElementKind kind, List<? extends Definition> own, String prefix, FolderIndex folder) {
		Set<String> known = new HashSet<>();
		for (Definition definition : own)
			known.add(LabelKey.of(definition.getName()));
		// The label that is being written is in the text too, and must not hide itself.
		known.remove(LabelKey.of(prefix));
		List<Completion> result = new ArrayList<>();
		for (FolderLabel label : folder.labels(kind, prefix.strip(), MOST))
			if (!known.contains(LabelKey.of(label.label())))
				result.add(new Completion(Completion.Kind.LABEL, prefix, label.label(), shown(label.places())));
		return result;
	}

	private static String shown(List<FolderPlace> places) {
		return places.stream().map(place -> place.standard().code() == null ? place.standard().path() : place.standard().code()).distinct()
				.limit(SHOWN).collect(Collectors.joining("、"));
	}
}
