package guiju.dsl.ide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import guiju.dsl.ParsedStandard;
import guiju.dsl.ide.folder.FolderAttitude;
import guiju.dsl.ide.folder.FolderIndex;
import guiju.dsl.ide.folder.FolderLabel;
import guiju.dsl.ide.folder.FolderPlace;
import guiju.dsl.ide.folder.FolderStandard;
import guiju.dsl.ide.folder.LabelKey;
import guiju.dsl.ide.folder.PreviousStandard;
import guiju.dsl.location.PlaceLocator;
import guiju.model.Attitude;
import guiju.model.Citation;
import guiju.model.Definition;
import guiju.model.Duty;
import guiju.model.OcsPackage.Literals;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.model.code.ElementKind;
import guiju.model.code.StandardCode;
import guiju.rules.Place;
import guiju.testing.Parsing;

/** A folder of a few texts, read anew at each question: for tests alone. */
public final class SmallFolder implements FolderIndex {

	private record File(FolderStandard standard, ParsedStandard parsed) {}

	private final List<File> files = new ArrayList<>();

	/** Makes a folder of texts, named 0.ocs, 1.ocs … */
	public SmallFolder(String... texts) {
		for (String text : texts) {
			Standard standard = Parsing.standard(text);
			files.add(new File(new FolderStandard(standard.getCode(), standard.getName(), files.size() + ".ocs"), Parsing.parse(text)));
		}
	}

	@Override
	public List<FolderStandard> standards() {
		return files.stream().map(File::standard).toList();
	}

	@Override
	public Optional<FolderStandard> standard(String code) {
		return standards().stream().filter(each -> each.code() != null && each.code().equalsIgnoreCase(code)).findFirst();
	}

	@Override
	public List<FolderLabel> labels(ElementKind kind, String word, int most) {
		Map<String, String> labels = new LinkedHashMap<>();
		for (File file : files)
			for (Definition definition : definitions(kind, file))
				if (LabelKey.of(definition.getName()).contains(LabelKey.of(word)))
					labels.putIfAbsent(LabelKey.of(definition.getName()), definition.getName());
		return labels.values().stream().limit(most).map(label -> new FolderLabel(kind, label, definitions(kind, label))).toList();
	}

	@Override
	public List<FolderPlace> definitions(ElementKind kind, String label) {
		List<FolderPlace> places = new ArrayList<>();
		for (File file : files)
			for (Definition definition : definitions(kind, file))
				if (LabelKey.of(definition.getName()).equals(LabelKey.of(label)))
					places.add(new FolderPlace(file.standard(), definition.getCode(), definition.getName(),
							new PlaceLocator(file.parsed()).region(Place.of(definition))));
		return places;
	}

	private static List<? extends Definition> definitions(ElementKind kind, File file) {
		Standard standard = file.parsed().standard();
		return kind == ElementKind.KNOWLEDGE ? standard.getKnowledge() : kind == ElementKind.SKILL ? standard.getSkills() : standard.getAttitudes();
	}

	@Override
	public List<FolderPlace> citations(ElementKind kind, String label) {
		List<FolderPlace> places = new ArrayList<>();
		for (File file : files)
			for (Duty duty : file.parsed().standard().getDuties())
				for (Task task : duty.getTasks())
					for (Citation citation : kind == ElementKind.KNOWLEDGE ? task.getKnowledge() : task.getSkills())
						if (citation.getTarget() != null && LabelKey.of(citation.getTarget().getName()).equals(LabelKey.of(label)))
							places.add(new FolderPlace(file.standard(), task.getCode(), task.getName(),
									new PlaceLocator(file.parsed()).region(Place.of(citation, Literals.CITATION__CODE))));
		return places;
	}

	@Override
	public List<FolderAttitude> attitudes() {
		List<FolderAttitude> attitudes = new ArrayList<>();
		for (File file : files)
			for (Attitude attitude : file.parsed().standard().getAttitudes())
				attitudes.add(new FolderAttitude(attitude.getName(), attitude.getDefinition() == null ? "" : attitude.getDefinition(),
						List.of(file.standard())));
		return attitudes;
	}

	@Override
	public Optional<PreviousStandard> previous(String code) {
		StandardCode own = StandardCode.parse(code).orElse(null);
		return own == null ? Optional.empty() : files.stream().filter(file -> StandardCode.parse(file.standard().code())
				.filter(other -> other.base().equals(own.base()) && other.version() < own.version()).isPresent())
				.max(Comparator.comparingInt(file -> StandardCode.parse(file.standard().code()).get().version()))
				.map(file -> new PreviousStandard(file.standard(), file.parsed().standard()));
	}
}
