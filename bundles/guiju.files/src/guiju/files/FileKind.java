package guiju.files;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is by its content; names and endings lie. */
public enum FileKind {
	/** Text in whatever encoding of bytes; perhaps no good one. */
	TEXT,
	/** A PDF. */
	PDF("%PDF-"),
	/** A document of Word 2007 and later. */
	DOCX,
	/** An OpenDocument text. */
	ODT,
	/** Any other ZIP archive. */
	ZIP("PK\3\4"),
	/** A document of Word before 2007, or of another old Office program. */
	OLE("\u00d0\u00cf\u0011\u00e0"),
	/** Rich text. */
	RTF("{\\rtf"),
	/** A picture. */
	PICTURE("\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "II*\0", "MM\0*"),
	/** Compressed. */
	GZIP("\u001f\u008b"),
	/** Text in UTF-16. */
	UTF16("\u00ff\u00fe", "\u00fe\u00ff"),
	/** Text in UTF-32. */
	UTF32("\u00ff\u00fe\0\0", "\0\0\u00fe\u00ff"),
	/** A standard in Guiju's JSON. */
	JSON,
	/** A standard in Guiju's XMI. */
	XMI,
	/** Anything with NUL bytes. */
	BINARY;

	private static final int LOOK = 4096;

	private final String[] beginnings;

	FileKind(String... beginnings) {
		this.beginnings = beginnings;
	}

	/** Returns the kind of a file's content. */
	public static FileKind of(byte[] bytes) {
		// Each byte as one character, so that bytes can be compared as text.
		String start = new String(bytes, 0, Math.min(bytes.length, LOOK), StandardCharsets.ISO_8859_1);
		if (UTF32.begins(start))
			return UTF32;
		for (FileKind kind : values())
			if (kind.begins(start))
				return kind == ZIP ? archive(start) : kind;
		if (hasNul(bytes))
			return looksLikeUtf16(bytes) ? UTF16 : BINARY;
		return exchanged(start);
	}

	/** Returns the end of the key of its wording. */
	String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	private boolean begins(String start) {
		for (String beginning : beginnings)
			if (start.startsWith(beginning))
				return true;
		return false;
	}

	private static FileKind archive(String start) {
		if (start.contains("application/vnd.oasis.opendocument.text"))
			return ODT;
		return start.contains("word/") || start.contains("[Content_Types].xml") ? DOCX : ZIP;
	}

	/** A text that merely begins like JSON or XML is still a text: a line of it may be broken. */
	private static FileKind exchanged(String start) {
		if (start.indexOf("\"guiju/standard/") > 0 && start.indexOf('{') >= 0 && start.indexOf('{') < start.indexOf("\"guiju/standard/"))
			return JSON;
		return start.contains("<?xml") && start.contains("\"urn:guiju:standard:") ? XMI : TEXT;
	}

	private static boolean hasNul(byte[] bytes) {
		for (byte b : bytes)
			if (b == 0)
				return true;
		return false;
	}

	/** Line feeds and figures of UTF-16 have a NUL at one side, few characters at the other; in binary data NULs stand anywhere. */
	private static boolean looksLikeUtf16(byte[] bytes) {
		int[] nuls = new int[2];
		int lines = 0;
		for (int i = 0; i < bytes.length; i++)
			if (bytes[i] == 0) {
				nuls[i % 2]++;
				int partner = i ^ 1;
				lines += partner < bytes.length && bytes[partner] == '\n' ? 1 : 0;
			}
		return bytes.length % 2 == 0 && lines > 0 && Math.min(nuls[0], nuls[1]) * 4 < Math.max(nuls[0], nuls[1]);
	}
}
