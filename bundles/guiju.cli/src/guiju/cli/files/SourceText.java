package guiju.cli.files;

import java.nio.charset.StandardCharsets;

/**
 * The text of a file.
 *
 * @param text the text without byte order mark, so that columns count from what a person sees
 * @param mark whether the file begins with a byte order mark
 */
public record SourceText(String text, boolean mark) {

	private static final String MARK = "\ufeff";

	/** Reads what decoding gave. */
	static SourceText of(String decoded) {
		boolean mark = decoded.startsWith(MARK);
		return new SourceText(mark ? decoded.substring(1) : decoded, mark);
	}

	/** Returns another text as the bytes of this file: with a byte order mark if it has one. */
	public byte[] encode(String changed) {
		return ((mark ? MARK : "") + changed).getBytes(StandardCharsets.UTF_8);
	}
}
