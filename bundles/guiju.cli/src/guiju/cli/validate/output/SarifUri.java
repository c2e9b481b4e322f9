package guiju.cli.validate.output;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;

import guiju.cli.files.Source;

/** Paths as SARIF wants them: URIs, relative ones below a base, so that a report fits whoever checks the same files out elsewhere. */
final class SarifUri {

	/** What relative paths are relative to. */
	static final String BASE = "SRCROOT";

	private static final HexFormat HEX = HexFormat.of().withUpperCase();
	private static final String UNRESERVED = "-._~/";

	private SarifUri() {}

	/** Returns the URI of a path; a relative one stays relative. */
	static String of(Path path) {
		String name = Source.name(path.normalize());
		return path.isAbsolute() ? "file://" + (name.startsWith("/") ? "" : "/") + encoded(name) : encoded(name);
	}

	/** Returns the URI of a folder, which ends with a slash. */
	static String folder(Path folder) {
		String uri = of(folder.toAbsolutePath());
		return uri.endsWith("/") ? uri : uri + "/";
	}

	private static String encoded(String name) {
		StringBuilder uri = new StringBuilder(name.length() * 2);
		for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
			char c = (char) (b & 0xff);
			if (c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0))
				uri.append(c);
			else
				uri.append('%').append(HEX.toHexDigits(b));
		}
		return uri.toString();
	}
}
