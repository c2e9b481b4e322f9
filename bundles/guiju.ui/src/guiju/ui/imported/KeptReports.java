package guiju.ui.imported;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;

import guiju.files.AtomicFile;
import guiju.importer.report.ImportReport;
import guiju.importer.report.ReportJson;
import guiju.importer.report.ReportReader;

/**
 * The reports of imports in which something is left to be compared, a folder each: the report, the text that was made, and the
 * document itself, since the one that was imported may be on a stick or be deleted by now. Keeps nothing in memory; any thread may
 * use it.
 */
public final class KeptReports {

	/** A larger document is not copied but read again from where it was. */
	private static final long LARGEST_COPY = 12_000_000;
	private static final String REPORT = "report.json";
	private static final String TEXT = "imported.ocs";
	private static final String STATE = "state.properties";
	private static final String SOURCE = "source";

	/**
	 * What a list of reports tells of one.
	 *
	 * @param file the standard
	 * @param places how many places there are to be compared
	 * @param looked how many of them have been
	 */
	public record Entry(Path file, int places, int looked) {}

	private final Path folder;

	/** Keeps them in a folder, which need not be there yet. */
	public KeptReports(Path folder) {
		this.folder = folder;
	}

	/** Returns those of the running product. */
	public static KeptReports ofProduct() {
		return new KeptReports(Platform.getStateLocation(FrameworkUtil.getBundle(KeptReports.class)).toPath().resolve("imports"));
	}

	/** Two paths of one checksum would only mean that the older report is forgotten. */
	private Path place(Path file) {
		CRC32C sum = new CRC32C();
		sum.update(file.toString().getBytes(StandardCharsets.UTF_8));
		return folder.resolve(file.toString().length() + "-" + HexFormat.of().toHexDigits((int) sum.getValue()));
	}

	/** Keeps a report in the place of an older one of the same file; one in which nothing is left to be compared is not kept. */
	public void keep(KeptReport report) throws IOException {
		forget(report.file());
		if (report.isDone())
			return;
		Path place = Files.createDirectories(place(report.file()));
		write(place.resolve(REPORT), ReportJson.write(List.of(report.report()), Locale.ENGLISH));
		write(place.resolve(TEXT), report.text());
		if (Files.size(report.source()) <= LARGEST_COPY)
			Files.copy(report.source(), place.resolve(SOURCE));
		look(report);
	}

	/** Remembers which places of a report have been compared. */
	public void look(KeptReport report) throws IOException {
		Properties state = new Properties();
		state.setProperty("file", report.file().toString());
		state.setProperty("source", report.source().toString());
		state.setProperty("when", report.when().toString());
		state.setProperty("places", String.valueOf(report.suspects().size()));
		state.setProperty("looked", report.looked().stream().sorted().map(String::valueOf).collect(Collectors.joining(",")));
		StringWriter text = new StringWriter();
		state.store(text, null);
		write(place(report.file()).resolve(STATE), text.toString());
	}

	private static void write(Path file, String text) throws IOException {
		AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
	}

	/** Returns the report of a file, or empty where none is kept or what is kept cannot be read. */
	public Optional<KeptReport> find(Path file) {
		Path place = place(file);
		try {
			Properties state = state(place);
			Optional<ImportReport> report = ReportReader.first(Files.readString(place.resolve(REPORT)));
			if (report.isEmpty() || !file.toString().equals(state.getProperty("file")))
				return Optional.empty();
			return Optional.of(new KeptReport(file, Path.of(state.getProperty("source")), LocalDateTime.parse(state.getProperty("when")), report.get(),
					Files.readString(place.resolve(TEXT)), looked(state)));
		} catch (IOException | DateTimeException | IllegalArgumentException | NullPointerException unreadable) {
			return Optional.empty();
		}
	}

	private static Properties state(Path place) throws IOException {
		Properties state = new Properties();
		state.load(new StringReader(Files.readString(place.resolve(STATE))));
		return state;
	}

	private static Set<Integer> looked(Properties state) {
		return Arrays.stream(state.getProperty("looked", "").split(",")).filter(each -> !each.isBlank()).map(Integer::valueOf)
				.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Returns where the document of a report can be read: the copy, else the document itself. */
	public Path document(KeptReport report) {
		Path copy = place(report.file()).resolve(SOURCE);
		return Files.exists(copy) ? copy : report.source();
	}

	/** Returns what is kept, by the names of the files. */
	public List<Entry> all() {
		List<Entry> entries = new ArrayList<>();
		for (Path place : places())
			try {
				Properties state = state(place);
				entries.add(new Entry(Path.of(state.getProperty("file")), Integer.parseInt(state.getProperty("places")), looked(state).size()));
			} catch (IOException | IllegalArgumentException | NullPointerException unreadable) {
				// A report that is half written was never promised to anybody.
			}
		entries.sort((one, other) -> one.file().compareTo(other.file()));
		return entries;
	}

	private List<Path> places() {
		if (!Files.isDirectory(folder))
			return List.of();
		try (Stream<Path> places = Files.list(folder)) {
			return places.filter(Files::isDirectory).toList();
		} catch (IOException unreadable) {
			return List.of();
		}
	}

	/** Forgets the report of a file, if there is one. */
	public void forget(Path file) throws IOException {
		Path place = place(file);
		for (String part : List.of(STATE, REPORT, TEXT, SOURCE))
			Files.deleteIfExists(place.resolve(part));
		Files.deleteIfExists(place);
	}

	/** Forgets all reports in which nothing is left to be compared, and those of files that were deleted; a disk may only be away. */
	public void forgetDone() throws IOException {
		for (Entry entry : all())
			if (entry.looked() >= entry.places() || Files.isDirectory(entry.file().getParent()) && Files.notExists(entry.file()))
				forget(entry.file());
	}

	/** Follows a file that has another name now. */
	public void moved(Path file, Path renamed) throws IOException {
		Optional<KeptReport> kept = find(file);
		if (kept.isEmpty())
			return;
		KeptReport old = kept.get();
		forget(renamed);
		Files.move(place(file), place(renamed));
		look(new KeptReport(renamed, old.source(), old.when(), old.report(), old.text(), old.looked()));
	}
}
