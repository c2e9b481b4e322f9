package guiju.importer.own;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import guiju.exchange.FormatException;
import guiju.exchange.json.StandardReader;
import guiju.exchange.xmi.XmiReader;
import guiju.model.Standard;

/** Guiju's own formats of one standard. */
public enum OwnFormat {
	/** {@code guiju/standard/1}. */
	JSON {
		@Override
		boolean begins(String start) {
			return start.startsWith("{");
		}

		@Override
		Standard parse(ByteArrayInputStream content) throws IOException, FormatException {
			return StandardReader.read(content);
		}
	},
	/** For tools of the Eclipse Modeling Framework. */
	XMI {
		@Override
		boolean begins(String start) {
			return start.startsWith("<") && start.contains("urn:guiju:standard");
		}

		@Override
		Standard parse(ByteArrayInputStream content) throws IOException, FormatException {
			return XmiReader.read(content);
		}
	};

	private static final int LOOK = 4096;

	/** Returns the format of a content by its beginning, or null where it is not one of ours. */
	public static OwnFormat of(byte[] content) {
		String start = start(content);
		for (OwnFormat format : values())
			if (format.begins(start))
				return format;
		return null;
	}

	/** Returns the name in reports: json, xmi. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Returns the standard in a content of this format.
	 *
	 * @throws FormatException if it is not of this format after all, or broken; nothing of it is taken then
	 */
	public Standard read(byte[] content) throws FormatException {
		try {
			return parse(new ByteArrayInputStream(content));
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	abstract boolean begins(String start);

	abstract Standard parse(ByteArrayInputStream content) throws IOException, FormatException;

	/** The first characters behind a byte order mark and blanks; other encodings than UTF-8 are known by their mark. */
	private static String start(byte[] content) {
		Charset charset = starts(content, 0xff, 0xfe) ? StandardCharsets.UTF_16LE : starts(content, 0xfe, 0xff) ? StandardCharsets.UTF_16BE
				: StandardCharsets.UTF_8;
		String start = new String(content, 0, Math.min(LOOK, content.length), charset);
		return (start.startsWith("\ufeff") ? start.substring(1) : start).stripLeading();
	}

	private static boolean starts(byte[] content, int first, int second) {
		return content.length > 1 && (content[0] & 0xff) == first && (content[1] & 0xff) == second;
	}
}
