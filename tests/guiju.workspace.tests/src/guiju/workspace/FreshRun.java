package guiju.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import guiju.dsl.ParsedStandard;
import guiju.dsl.check.StandardChecker;
import guiju.dsl.check.TextFinding;
import guiju.dsl.head.HeadReader;
import guiju.files.SourceReader;
import guiju.rules.Finding;
import guiju.rules.Place;
import guiju.rules.folder.FolderFinding;
import guiju.rules.folder.FolderRules;
import guiju.rules.folder.FolderSummaries;
import guiju.rules.folder.StandardHead;
import guiju.rules.settings.Settings;
import guiju.rules.settings.SettingsFile;
import guiju.testing.Parsing;

/** One run over a whole folder, as the command line makes it: two passes, everything from the beginning, nothing kept. */
final class FreshRun {

	final Map<String, List<TextFinding>> findings = new LinkedHashMap<>();
	final Map<String, ParsedStandard> parsed = new LinkedHashMap<>();
	final Set<String> refused = new TreeSet<>();

	private final Path root;
	private final LocalDate today;

	/** Runs over the files of a folder, with texts of editors in the place of the disk's. */
	FreshRun(Path root, Map<String, String> overlays, LocalDate today) throws IOException {
		this.root = root;
		this.today = today;
		Map<String, String> texts = texts(overlays);
		FolderSummaries summaries = new FolderSummaries();
		Map<String, StandardHead> heads = new TreeMap<>();
		texts.forEach((path, text) -> heads.put(path, HeadReader.read(text)));
		texts.keySet().forEach(path -> summaries.add(path, heads.get(path)));
		Map<String, Settings> settings = new TreeMap<>();
		texts.keySet().forEach(path -> settings.put(path, settings(path)));
		Map<String, List<FolderFinding>> ofFolder = FolderRules.check(summaries, heads::get, settings::get).stream()
				.collect(Collectors.groupingBy(FolderFinding::path));
		texts.forEach((path, text) -> {
			ParsedStandard standard = Parsing.parse(text);
			parsed.put(path, standard);
			findings.put(path, StandardChecker.check(standard, settings.get(path), others(ofFolder.getOrDefault(path, List.of()), standard)));
		});
	}

	private Map<String, String> texts(Map<String, String> overlays) throws IOException {
		List<String> paths = new ArrayList<>();
		if (Files.isDirectory(root))
			list(root, paths);
		Set<List<String>> ordered = new TreeSet<>(FreshRun::compare);
		Stream.concat(paths.stream(), overlays.keySet().stream()).forEach(path -> ordered.add(List.of(path.split("/"))));
		Map<String, String> texts = new LinkedHashMap<>();
		for (List<String> names : ordered) {
			String path = String.join("/", names);
			try {
				texts.put(path, overlays.containsKey(path) ? overlays.get(path) : SourceReader.text(root.resolve(path)).text());
			} catch (IOException unreadable) {
				refused.add(path);
			}
		}
		return texts;
	}

	private void list(Path folder, List<String> paths) throws IOException {
		try (Stream<Path> entries = Files.list(folder)) {
			for (Path entry : entries.toList())
				if (Files.isDirectory(entry))
					list(entry, paths);
				else if (entry.toString().endsWith(".ocs"))
					paths.add(root.relativize(entry).toString());
		}
	}

	private static int compare(List<String> one, List<String> other) {
		for (int i = 0; i < Math.min(one.size(), other.size()); i++)
			if (!one.get(i).equals(other.get(i)))
				return one.get(i).compareTo(other.get(i));
		return one.size() - other.size();
	}

	private Settings settings(String path) {
		return SettingsFile.findFor(root.resolve(path).getParent()).map(file -> SettingsFile.read(file, today).settings()).orElse(Settings.defaults(today));
	}

	private static List<Finding> others(List<FolderFinding> ofFolder, ParsedStandard parsed) {
		return ofFolder.stream().map(finding -> new Finding(finding.code(), finding.severity(),
				Place.of(finding.row() < 0 ? parsed.standard() : parsed.standard().getVersions().get(finding.row())), finding.message(), finding.fixes())).toList();
	}
}
