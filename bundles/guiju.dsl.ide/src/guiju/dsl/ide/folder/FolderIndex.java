package guiju.dsl.ide.folder;

import java.util.List;
import java.util.Optional;

import guiju.model.code.ElementKind;

/**
 * What a folder of standards knows. Labels are compared without note markers, blanks and width, as
 * {@link LabelKey} has it. Answers are a snapshot; they include the file that asks, as the folder has it.
 */
public interface FolderIndex {

	/** A folder without any standard, for a text that stands alone. */
	FolderIndex EMPTY = new EmptyFolder();

	/** Returns all standards, by code and then by path; those without a code last. */
	List<FolderStandard> standards();

	/** Returns the standard of a code in whatever spelling of width and case; of several files with one code the first. */
	Optional<FolderStandard> standard(String code);

	/**
	 * Returns labels that contain a word, those that begin with it first, then the most used.
	 *
	 * @param kind {@code KNOWLEDGE}, {@code SKILL} or {@code ATTITUDE}
	 * @param word part of the label, empty for any
	 * @param most how many are wanted
	 */
	List<FolderLabel> labels(ElementKind kind, String word, int most);

	/** Returns the definitions of a label, in the order of the standards. */
	List<FolderPlace> definitions(ElementKind kind, String label);

	/** Returns the citations of a label by tasks of all standards: each place is the citation, its code and name the task's. */
	List<FolderPlace> citations(ElementKind kind, String label);

	/** Returns the attitudes with their wordings, the most used first. */
	List<FolderAttitude> attitudes();

	/** Returns the newest version before the one of a code that the folder has, KMC2431-001v3 for KMC2431-001v4. */
	Optional<PreviousStandard> previous(String code);
}
