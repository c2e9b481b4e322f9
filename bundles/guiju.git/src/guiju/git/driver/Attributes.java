package guiju.git.driver;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import guiju.files.AtomicFile;

/** A file of git attributes, of which one line is ours. All others stay byte for byte. */
final class Attributes {

	static final String LINE = "*.ocs merge=guiju diff=guiju";

	private final Path file;

	Attributes(Path file) {
		this.file = file;
	}

	Path file() {
		return file;
	}

	/** Returns the lines with their line ends. */
	private List<String> lines() throws IOException {
		List<String> lines = new ArrayList<>();
		if (!Files.exists(file))
			return lines;
		// Attributes are bytes to git; this keeps any.
		String text = Files.readString(file, StandardCharsets.ISO_8859_1);
		int start = 0;
		for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
			lines.add(text.substring(start, end + 1));
			start = end + 1;
		}
		if (start < text.length())
			lines.add(text.substring(start));
		return lines;
	}

	boolean has() throws IOException {
		return lines().stream().anyMatch(Attributes::isOurs);
	}

	/** Returns lines of others that speak of the same files and count more: of two lines in one file the later one does. */
	List<String> stronger() throws IOException {
		List<String> stronger = new ArrayList<>();
		for (String line : lines())
			if (isOurs(line))
				stronger.clear();
			else if (isRival(line.strip()))
				stronger.add(line.strip());
		return stronger;
	}

	private static boolean isRival(String line) {
		String[] words = line.split("[ \t]+");
		if (!words[0].equals("*") && !words[0].endsWith(".ocs"))
			return false;
		return Arrays.stream(words).skip(1).anyMatch(word -> word.matches("[-!]?(merge|diff|binary)(=.*)?"));
	}

	void add() throws IOException {
		List<String> lines = lines();
		if (!lines.isEmpty() && !lines.get(lines.size() - 1).endsWith("\n"))
			lines.set(lines.size() - 1, lines.get(lines.size() - 1) + "\n");
		lines.add(LINE + "\n");
		write(lines);
	}

	/** Takes the line out, and with it a file that held nothing else. */
	void remove() throws IOException {
		List<String> lines = lines();
		lines.removeIf(Attributes::isOurs);
		if (lines.isEmpty())
			Files.deleteIfExists(file);
		else
			write(lines);
	}

	private static boolean isOurs(String line) {
		return line.strip().equals(LINE);
	}

	private void write(List<String> lines) throws IOException {
		AtomicFile.write(file, String.join("", lines).getBytes(StandardCharsets.ISO_8859_1));
	}
}
