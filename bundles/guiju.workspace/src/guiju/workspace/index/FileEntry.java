package guiju.workspace.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import guiju.dsl.ide.folder.FolderPlace;
import guiju.dsl.ide.folder.FolderStandard;
import guiju.dsl.location.Region;
import guiju.rules.history.VersionCode;

/** What the index keeps of a file. Citations are numbers instead of objects: there are many more of them than definitions. */
public final class FileEntry {

	/** How many numbers describe a citation: the definition cited, the citing task, where it begins, how long it is. */
	static final int CITATION = 4;

	private final FolderStandard standard;
	private final StandardOrder order;
	private final List<LabelEntry> labels;
	private final List<String> tasks;
	private final int[] citations;

	/** @param tasks code (or null) and name of each task, one after the other */
	FileEntry(FolderStandard standard, List<LabelEntry> labels, List<String> tasks, int[] citations) {
		this.standard = standard;
		order = new StandardOrder(VersionCode.of(standard.code()), standard.path());
		this.labels = List.copyOf(labels);
		this.tasks = tasks;
		this.citations = citations;
	}

	/** Makes the entry of a file that cannot be read. */
	public static FileEntry unreadable(String path) {
		return new FileEntry(new FolderStandard(null, null, path), List.of(), List.of(), new int[0]);
	}

	/** Returns the standard of the file. */
	public FolderStandard standard() {
		return standard;
	}

	StandardOrder order() {
		return order;
	}

	List<LabelEntry> labels() {
		return labels;
	}

	/** Returns the place of a definition. */
	FolderPlace definition(int number) {
		LabelEntry label = labels.get(number);
		return new FolderPlace(standard, label.code(), label.name(), new Region(label.offset(), label.length()));
	}

	/** Returns the places where tasks cite a definition. */
	List<FolderPlace> citations(int number) {
		List<FolderPlace> places = new ArrayList<>();
		for (int at = 0; at < citations.length; at += CITATION)
			if (citations[at] == number) {
				int task = citations[at + 1] * 2;
				places.add(new FolderPlace(standard, tasks.get(task), tasks.get(task + 1), new Region(citations[at + 2], citations[at + 3])));
			}
		return places;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof FileEntry entry && standard.equals(entry.standard) && labels.equals(entry.labels)
				&& tasks.equals(entry.tasks) && Arrays.equals(citations, entry.citations);
	}

	@Override
	public int hashCode() {
		return standard.hashCode() * 31 + labels.hashCode();
	}
}
