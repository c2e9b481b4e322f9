package guiju.workspace.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import guiju.dsl.ParsedStandard;
import guiju.dsl.ide.folder.FolderStandard;
import guiju.dsl.ide.folder.LabelKey;
import guiju.dsl.location.PlaceLocator;
import guiju.dsl.location.Region;
import guiju.model.Attitude;
import guiju.model.Citation;
import guiju.model.Definition;
import guiju.model.Duty;
import guiju.model.OcsPackage.Literals;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.model.citation.CitationIndex;
import guiju.model.code.ElementKind;
import guiju.model.reference.References;
import guiju.rules.Place;

/** Reads what the index keeps of a parsed standard. */
public final class EntryReader {

	private final PlaceLocator locator;
	private final CitationIndex index;
	private final List<LabelEntry> labels = new ArrayList<>();
	private final Map<Definition, Integer> numbers = new IdentityHashMap<>();
	private final List<String> tasks = new ArrayList<>();
	private int[] citations = new int[64 * FileEntry.CITATION];
	private int used;

	private EntryReader(ParsedStandard parsed) {
		locator = new PlaceLocator(parsed);
		index = new CitationIndex(parsed.standard());
	}

	/** Returns the entry of a file. */
	public static FileEntry read(String path, ParsedStandard parsed) {
		return new EntryReader(parsed).entry(path, parsed.standard());
	}

	private FileEntry entry(String path, Standard standard) {
		standard.getKnowledge().forEach(each -> define(ElementKind.KNOWLEDGE, each));
		standard.getSkills().forEach(each -> define(ElementKind.SKILL, each));
		standard.getAttitudes().forEach(each -> define(ElementKind.ATTITUDE, each));
		for (Duty duty : standard.getDuties())
			for (Task task : duty.getTasks())
				cite(task);
		return new FileEntry(new FolderStandard(standard.getCode(), standard.getName(), path), labels, tasks, Arrays.copyOf(citations, used));
	}

	private void define(ElementKind kind, Definition definition) {
		String name = definition.getName() == null ? "" : definition.getName();
		String label = References.withoutNotes(name);
		String key = LabelKey.of(name);
		String wording = definition instanceof Attitude attitude ? attitude.getDefinition() == null ? "" : attitude.getDefinition() : null;
		Region region = locator.region(Place.of(definition));
		numbers.put(definition, labels.size());
		// Most labels are their own keys and bear no markers: one string serves for all three.
		labels.add(new LabelEntry(kind, definition.getCode(), name, label.equals(name) ? name : label, key.equals(name) ? name : key, wording,
				region.offset(), region.length()));
	}

	private void cite(Task task) {
		int number = tasks.size() / 2;
		tasks.add(task.getCode());
		tasks.add(task.getName() == null ? "" : task.getName());
		for (Citation citation : task.getKnowledge())
			cite(number, citation);
		for (Citation citation : task.getSkills())
			cite(number, citation);
	}

	private void cite(int task, Citation citation) {
		Definition target = index.target(citation);
		if (target == null)
			return;
		if (used == citations.length)
			citations = Arrays.copyOf(citations, used * 2);
		Region region = locator.region(Place.of(citation, Literals.CITATION__CODE));
		citations[used++] = numbers.get(target);
		citations[used++] = task;
		citations[used++] = region.offset();
		citations[used++] = region.length();
	}
}
