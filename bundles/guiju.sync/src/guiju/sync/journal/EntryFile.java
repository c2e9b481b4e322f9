package guiju.sync.journal;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/** One entry on the disk. A file that is not whole, for whatever reason, is no entry. */
final class EntryFile {

	static final String SUFFIX = ".guiju-journal";

	private static final String FORMAT = "guiju/journal/1";

	private EntryFile() {}

	/** Tells one text from others without keeping it. Half a surrogate, which UTF-8 cannot carry, counts as it is. */
	static String digest(String text) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(units(text)));
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** Returns the UTF-16 units of a text; an encoder would replace half a surrogate. */
	private static byte[] units(String text) {
		byte[] units = new byte[2 * text.length()];
		for (int i = 0; i < text.length(); i++) {
			units[2 * i] = (byte) (text.charAt(i) >> 8);
			units[2 * i + 1] = (byte) text.charAt(i);
		}
		return units;
	}

	/** Returns the file of a document: the same for the same name. */
	static Path of(Path folder, String document) {
		return folder.resolve(digest(document).substring(0, 32) + SUFFIX);
	}

	/** Writes an entry whole or not at all. When this returns it is on the disk. */
	static void write(Path file, String document, String text, String baseDigest, Instant written) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(bytes);
		byte[] content = units(text);
		out.writeUTF(FORMAT);
		out.writeInt(document.length());
		out.writeChars(document);
		out.writeUTF(baseDigest);
		out.writeLong(written.toEpochMilli());
		out.writeInt(content.length);
		out.write(content);
		out.writeUTF(digest(text));
		Files.createDirectories(file.getParent());
		Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
		try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
			for (ByteBuffer rest = ByteBuffer.wrap(bytes.toByteArray()); rest.hasRemaining();)
				channel.write(rest);
			channel.force(true);
		} catch (IOException failed) {
			discard(temporary);
			throw failed;
		}
		try {
			Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException unusual) {
			Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
		}
		forceFolder(file.getParent());
	}

	/** Half an entry is of no use, and on a full disk in the way. */
	private static void discard(Path temporary) {
		try {
			Files.deleteIfExists(temporary);
		} catch (IOException stays) {
			// The next entry is written over it.
		}
	}

	/** The new name must be on the disk too; systems that cannot open a folder do that by themselves. */
	private static void forceFolder(Path folder) {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		} catch (IOException unknown) {
			// Nothing more can be done here, and the content is safe.
		}
	}

	/** Reads an entry, or returns empty for what is none. */
	static Optional<JournalEntry> read(Path file) {
		try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
			if (!FORMAT.equals(in.readUTF()))
				return Optional.empty();
			StringBuilder document = new StringBuilder();
			for (int left = in.readInt(); left > 0; left--)
				document.append(in.readChar());
			String baseDigest = in.readUTF();
			Instant written = Instant.ofEpochMilli(in.readLong());
			byte[] content = in.readNBytes(in.readInt());
			StringBuilder text = new StringBuilder(content.length / 2);
			for (int i = 0; i + 1 < content.length; i += 2)
				text.append((char) ((content[i] & 0xff) << 8 | content[i + 1] & 0xff));
			if (!digest(text.toString()).equals(in.readUTF()))
				return Optional.empty();
			return Optional.of(new JournalEntry(file, document.toString(), text.toString(), baseDigest, written));
		} catch (IOException | RuntimeException broken) {
			return Optional.empty();
		}
	}
}
