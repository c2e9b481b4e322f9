package guiju.versions.lineage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import guiju.diff.lineage.Lineage;
import guiju.diff.lineage.Statement;
import guiju.files.AtomicFile;
import guiju.files.FileNames;
import guiju.files.SourceReader;
import guiju.files.SourceText;
import guiju.versions.place.FilePlace;
import guiju.versions.place.VersionPlace;

/** The file beside the new version in which the committee's decisions are kept. Written whole or not at all. */
public final class LineageFile {

	/** What the names of such files end in. */
	public static final String SUFFIX = ".lineage";

	private final VersionPlace version;
	private final String name;

	/** Names the file of a version by the version's code; a draft without a code has none. */
	public LineageFile(VersionPlace version, String code) {
		this.version = version;
		String safe = FileNames.safe(code);
		name = safe.isEmpty() ? null : safe + SUFFIX;
	}

	/** Returns the file's name, or null where the version can have none. */
	public String name() {
		return name;
	}

	/** Returns where decisions are written; empty where they cannot be, as beside a revision of git. */
	public Optional<Path> file() {
		return name != null && version instanceof FilePlace place ? Optional.of(place.beside(name).file()) : Optional.empty();
	}

	/** Returns what has been decided; nothing where there is no such file. */
	public Lineage read() throws IOException {
		byte[] content = name == null ? null : version.readBeside(name);
		return content == null ? Lineage.EMPTY : Lineage.parse(SourceReader.decode(content).text());
	}

	/**
	 * Writes decisions, with the line ends that the file has; a file in which nothing is said any more is taken away.
	 *
	 * @throws IOException if it cannot be written, or if there is no place for it
	 */
	public void write(Lineage lineage) throws IOException {
		Path file = file().orElseThrow(() -> new IOException("no place for decisions about " + version.fileName()));
		SourceText there = Files.exists(file) ? SourceReader.text(file) : null;
		if (saysNothing(lineage)) {
			Files.deleteIfExists(file);
			return;
		}
		String text = there != null && there.text().contains("\r\n") ? lineage.print().replace("\n", "\r\n") : lineage.print();
		AtomicFile.write(file, there == null ? text.getBytes(StandardCharsets.UTF_8) : there.encode(text));
	}

	/** A comment is worth keeping; the line that only names the versions is not. */
	private static boolean saysNothing(Lineage lineage) {
		return lineage.lines().stream().allMatch(line -> line.statement() == null ? line.text().isBlank()
				: line.statement().kind() == Statement.Kind.VERSIONS);
	}
}
