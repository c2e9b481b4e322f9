package guiju.ui.compare.match;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import guiju.diff.lineage.Lineage;
import guiju.files.AtomicFile;
import guiju.files.FileNames;
import guiju.files.SourceReader;
import guiju.files.SourceText;
import guiju.ui.compare.version.Version;

/** The file beside the new version in which the committee's decisions are kept. Written whole or not at all. */
public final class LineageFile {

	private static final String SUFFIX = ".lineage";

	private final Version version;
	private final String name;

	/** Names the file of a version by the version's code; a draft without a code has none. */
	public LineageFile(Version version, String code) {
		this.version = version;
		String safe = FileNames.safe(code);
		name = safe.isEmpty() ? null : safe + SUFFIX;
	}

	/** Returns the file's name, or null where the version can have none. */
	public String name() {
		return name;
	}

	/** Returns where decisions are written; empty where they cannot be. */
	public Optional<Path> file() {
		return name == null ? Optional.empty() : version.beside(name);
	}

	/** Returns what has been decided. */
	public Lineage read() throws IOException {
		byte[] content = name == null ? null : version.readBeside(name);
		return content == null ? Lineage.EMPTY : Lineage.parse(SourceReader.decode(content).text());
	}

	/** Writes decisions, with the line ends that the file has; a file without anything in it is taken away. */
	public void write(Lineage lineage) throws IOException {
		Path file = file().orElseThrow(() -> new IOException("no place for decisions about " + version.name()));
		SourceText there = Files.exists(file) ? SourceReader.text(file) : null;
		boolean nothing = lineage.lines().stream().allMatch(line -> line.statement() == null ? line.text().isBlank()
				: line.statement().kind() == guiju.diff.lineage.Statement.Kind.VERSIONS);
		if (nothing) {
			Files.deleteIfExists(file);
			return;
		}
		String text = there != null && there.text().contains("\r\n") ? lineage.print().replace("\n", "\r\n") : lineage.print();
		AtomicFile.write(file, there == null ? text.getBytes(StandardCharsets.UTF_8) : there.encode(text));
	}
}
