package guiju.report.html;

import java.nio.charset.StandardCharsets;

/** Addresses of files beside a page. A file's name may hold anything, and must not become an address of elsewhere. */
final class Links {

	private static final String PLAIN = "-._~/";

	private Links() {}

	/** Returns a relative path as an address: a colon in it begins no scheme, a number sign no fragment. */
	static String relative(String path) {
		StringBuilder address = new StringBuilder("./");
		for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
			char c = (char) (b & 0xff);
			if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0))
				address.append(c);
			else
				address.append(String.format("%%%02X", b & 0xff));
		}
		return address.toString();
	}
}
