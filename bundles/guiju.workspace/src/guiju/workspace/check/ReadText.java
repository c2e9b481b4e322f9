package guiju.workspace.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import guiju.dsl.ParsedStandard;
import guiju.dsl.StandardParser;
import guiju.dsl.check.FolderFindings;
import guiju.dsl.check.StandardChecker;
import guiju.files.FileMessage;
import guiju.files.FileReasons;
import guiju.files.SourceReader;
import guiju.rules.folder.FolderFinding;
import guiju.rules.folder.StandardHead;
import guiju.rules.settings.Settings;
import guiju.workspace.index.EntryReader;
import guiju.workspace.index.FileEntry;

/** A file that was read and parsed, before its check. Whatever goes wrong with it is told: it must not stop the other files. */
public final class ReadText {

	private final String path;
	private final String hash;
	private final ParsedStandard parsed;
	private FileMessage refusal;

	private ReadText(String path, String hash, ParsedStandard parsed, FileMessage refusal) {
		this.path = path;
		this.hash = hash;
		this.parsed = parsed;
		this.refusal = refusal;
	}

	/**
	 * Reads a file.
	 *
	 * @param overlay the editor's text, or null for the disk's
	 * @param known the last check, which is as good as a new one as long as the text is the same; or null
	 * @return the text, or null where nothing changed since the check that is known
	 */
	public static ReadText read(String path, Path file, String overlay, StandardParser parser, CheckedText known, Settings settings,
			List<FolderFinding> ofFolder) {
		try {
			String text = overlay != null ? overlay : SourceReader.text(file).text();
			String hash = hash(text);
			if (known != null && known.isOf(hash, settings, ofFolder))
				return null;
			return new ReadText(path, hash, parser.parse(text), null);
		} catch (IOException unreadable) {
			return new ReadText(path, null, null, FileReasons.of(unreadable));
		} catch (RuntimeException | StackOverflowError | OutOfMemoryError unexpected) {
			return new ReadText(path, null, null, FileMessage.of("unexpected", unexpected));
		}
	}

	/** Returns what folder rules need of it, or null where it cannot be read. */
	public StandardHead head() {
		return parsed == null ? null : StandardHead.of(parsed.standard());
	}

	/** Checks the text by itself, together with what its folder tells of it. */
	public CheckedText check(Settings settings, List<FolderFinding> ofFolder) {
		if (refusal == null)
			try {
				return new CheckedText(hash, null, head(), EntryReader.read(path, parsed),
						StandardChecker.check(parsed, settings, FolderFindings.placed(ofFolder, parsed.standard())), settings, ofFolder);
			} catch (RuntimeException | StackOverflowError | OutOfMemoryError unexpected) {
				refusal = FileMessage.of("unexpected", unexpected);
			}
		return new CheckedText(hash, refusal, head(), FileEntry.unreadable(path), List.of(), settings, ofFolder);
	}

	private static String hash(String text) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_16LE)), 0, 16);
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
