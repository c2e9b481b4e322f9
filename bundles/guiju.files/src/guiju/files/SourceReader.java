package guiju.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Reads files as UTF-8, strictly: a character that was guessed could be published. */
public final class SourceReader {

	/** The size of a file in bytes; the longest published standards have some 40 KB. */
	public static final int LARGEST = 32 * 1024 * 1024;

	private SourceReader() {}

	/**
	 * Returns the text of a file.
	 *
	 * @throws RefusedFileException if the file is no text in UTF-8; it says what it looks like instead, and what to do
	 */
	public static SourceText text(Path file) throws IOException {
		return decode(bytes(file));
	}

	/** Returns the bytes of a regular file; a pipe or device, which may never end, is refused. */
	public static byte[] bytes(Path file) throws IOException {
		BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
		if (attributes.isDirectory())
			throw new RefusedFileException("folder");
		if (!attributes.isRegularFile())
			throw new RefusedFileException("special");
		try (InputStream stream = Files.newInputStream(file)) {
			byte[] bytes = stream.readNBytes(LARGEST + 1);
			if (bytes.length > LARGEST)
				throw new RefusedFileException("tooLarge", LARGEST / 1024 / 1024);
			return bytes;
		}
	}

	/** Returns the text that bytes are. */
	public static SourceText decode(byte[] bytes) throws RefusedFileException {
		FileKind kind = FileKind.of(bytes);
		if (kind != FileKind.TEXT)
			throw new RefusedFileException("kind." + kind.key());
		ByteBuffer buffer = ByteBuffer.wrap(bytes);
		try {
			return SourceText.of(StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(buffer).toString());
		} catch (CharacterCodingException notUtf8) {
			throw Encoding.refusal(bytes, buffer.position());
		}
	}
}
