package guiju.rules.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads a user's text file, which is UTF-8 with or without byte order mark. Other encodings are refused: spreadsheets in
 * Taiwan still write Big5, and a list read in the wrong encoding would accuse every standard.
 */
final class TextFile {

	private TextFile() {}

	/** Returns the text, or empty with the reason among the problems. */
	static Optional<String> read(Path file, List<Problem> problems) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
			return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
		} catch (CharacterCodingException notUtf8) {
			problems.add(Problem.of(file, 0, "notUtf8", file));
		} catch (NoSuchFileException missing) {
			problems.add(Problem.of(file, 0, "noFile", file));
		} catch (IOException unreadable) {
			problems.add(Problem.of(file, 0, Files.isDirectory(file) ? "isFolder" : "unreadable", file, unreadable.getMessage()));
		}
		return Optional.empty();
	}
}
