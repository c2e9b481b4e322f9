package guiju.cli.validate.output;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import guiju.dsl.check.TextFinding;

/**
 * Tells findings of one file apart in a way that outlives other lines coming and going: by the rule, the words around the
 * place, and the how-manieth of its like it is. Neither line nor message counts, so that neither edits elsewhere nor a new
 * wording make an old finding a new one.
 */
final class Fingerprints {

	/** The name among SARIF's partial fingerprints; another way of making them would need another. */
	static final String NAME = "guijuPlace/v1";

	private static final int AROUND = 200;

	private final String text;
	private final Map<String, Integer> seen = new HashMap<>();

	Fingerprints(String text) {
		this.text = text;
	}

	/** Returns the fingerprint of the next finding in text order. */
	String of(TextFinding finding) {
		int start = finding.offset() - Math.min(finding.column() - 1, AROUND);
		int end = lineEnd(finding.offset());
		String marked = text.substring(finding.offset(), Math.min(finding.offset() + Math.min(finding.length(), AROUND), text.length()));
		String hash = hash(finding.code().id() + "\n" + text.substring(start, end).strip() + "\n" + marked);
		return hash + ":" + seen.merge(hash, 1, Integer::sum);
	}

	private int lineEnd(int from) {
		int end = from;
		while (end < text.length() && end < from + AROUND && text.charAt(end) != '\n' && text.charAt(end) != '\r')
			end++;
		return end;
	}

	private static String hash(String content) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, 8);
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
