package guiju.dsl.ide.folder;

import java.util.List;

import guiju.model.code.ElementKind;

/**
 * A label of knowledge, a skill or an attitude that standards of the folder use.
 *
 * @param kind {@code KNOWLEDGE}, {@code SKILL} or {@code ATTITUDE}
 * @param label the label without note markers, as the first of them prints it
 * @param places its definitions, at least one; several in one standard where it defines the label twice
 */
public record FolderLabel(ElementKind kind, String label, List<FolderPlace> places) {

	/** Copies the places. */
	public FolderLabel {
		places = List.copyOf(places);
	}
}
