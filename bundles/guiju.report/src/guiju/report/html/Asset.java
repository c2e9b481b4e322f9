package guiju.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style sheet or script that pages carry inside them.
 *
 * @param content what it says
 * @param hash its hash as a Content-Security-Policy names it: the page allows nothing else to run
 */
record Asset(String content, String hash) {

	/** The style sheet of all pages. */
	static final Asset STYLE = load("report.css");
	/** The script of the comparison's page. */
	static final Asset SCRIPT = load("report.js");

	private static Asset load(String name) {
		try (InputStream in = Asset.class.getResourceAsStream(name)) {
			String content = "\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
			return new Asset(content, "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
