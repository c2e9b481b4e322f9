package guiju.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import guiju.cli.output.Terminals;
import guiju.rules.FindingCode;
import guiju.rules.settings.SettingsFile;

/** A folder with files in which the command line is run. */
public final class Workplace {

	private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

	private final Path folder;
	private final Terminals terminals;

	/** Runs in a folder, with nobody watching. */
	public Workplace(Path folder) {
		this(folder, Terminals.NONE);
	}

	/** Runs in a folder, watched or not. */
	public Workplace(Path folder, Terminals terminals) {
		this.folder = folder;
		this.terminals = terminals;
	}

	/** Returns the project's root. */
	public static Path root() {
		String given = System.getProperty("guiju.root");
		Path root = Path.of(given == null ? "" : given).toAbsolutePath();
		while (!Files.isDirectory(root.resolve("examples")))
			root = root.getParent();
		return root;
	}

	/** Returns the text of a published standard. */
	public static String example(String code) {
		return read(root().resolve("examples").resolve(code + ".ocs"));
	}

	/** Writes a file, in folders that are made if need be. */
	public Workplace with(String name, String text) {
		return with(name, text.getBytes(StandardCharsets.UTF_8));
	}

	/** Writes a file, in folders that are made if need be. */
	public Workplace with(String name, byte[] bytes) {
		try {
			Files.createDirectories(folder.resolve(name).getParent());
			Files.write(folder.resolve(name), bytes);
			return this;
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	/** Switches all findings off but some, so that a test says what it is about and no new rule makes it fail. */
	public Workplace reporting(FindingCode... codes) {
		return with(SettingsFile.NAME, Arrays.stream(FindingCode.values()).filter(code -> !List.of(codes).contains(code))
				.map(code -> "severity." + code.id() + "=off\n").collect(Collectors.joining()));
	}

	/** Returns a path in the folder. */
	public Path path(String name) {
		return folder.resolve(name);
	}

	/** Returns the text of a file in the folder. */
	public String text(String name) {
		return read(folder.resolve(name));
	}

	/** Runs a command line whose user reads English, on 2026-06-01. */
	public Ran run(String... arguments) {
		return run(Locale.ENGLISH, arguments);
	}

	/** Runs a command line whose user reads a language. */
	public Ran run(Locale language, String... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int code = Cli.run(arguments, new Io(out, err, folder, language, TODAY, terminals));
		return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}
}
