package guiju.importer.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.filter.FilterFactory;

import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.cells.UnreadableSourceException.Reason;

/**
 * Refuses a file whose streams become too large when unpacked. PDFBox unpacks a stream as a whole into memory, already while it
 * looks for the pages, so the sizes are found out before: by unpacking every stream of the file into nothing, up to a limit.
 * Images may be larger, since nothing here unpacks them; they have a limit because a stream of another kind may call itself one.
 */
final class StreamSizes {

	private static final long MOST_OF_ONE = 96L << 20;
	private static final long MOST_OF_ALL = 384L << 20;
	private static final long MOST_OF_IMAGE = 256L << 20;
	private static final long MOST_OF_IMAGES = 4L << 30;
	private static final int MOST_LZW = 1 << 19;
	private static final int MOST_RUNS = 1 << 20;
	private static final int DICTIONARY = 1_200;
	private static final Pattern STREAM = Pattern.compile("(?<!end)stream[ \t]{0,8}(?:\r\n|\n|\r)");
	private static final Pattern IMAGE = Pattern.compile("/Subtype\\s*/Image\\b");
	private static final Pattern LZW = Pattern.compile("/(?:LZWDecode|LZW)\\b");
	private static final Pattern RUNS = Pattern.compile("/(?:RunLengthDecode|RL)\\b");
	private static final Pattern ASCII = Pattern.compile("/(ASCII85Decode|ASCIIHexDecode|A85|AHx)\\b");
	private static final Pattern FLATE = Pattern.compile("/(?:FlateDecode|Fl)\\b");

	private final byte[] content;
	private final byte[] unpacked = new byte[1 << 16];
	private long all;
	private long images;

	private StreamSizes(byte[] content) {
		this.content = content;
	}

	/** Checks a file. */
	static void check(byte[] content) throws UnreadableSourceException {
		new StreamSizes(content).check();
	}

	private void check() throws UnreadableSourceException {
		String text = new String(content, StandardCharsets.ISO_8859_1);
		Matcher stream = STREAM.matcher(text);
		while (stream.find()) {
			String dictionary = text.substring(dictionaryStart(text, stream.start()), stream.start());
			boolean image = IMAGE.matcher(dictionary).find();
			boolean flate = FLATE.matcher(dictionary).find() || dictionary.indexOf('#') >= 0;
			boolean lzw = LZW.matcher(dictionary).find();
			boolean runs = RUNS.matcher(dictionary).find();
			if ((flate ? 1 : 0) + (lzw ? 1 : 0) + (runs ? 1 : 0) > 1)
				throw new UnreadableSourceException(Reason.TOO_LARGE, "stacked filters");
			int length = length(text, stream.end());
			if (!image && (lzw && length > MOST_LZW || runs && length > MOST_RUNS))
				throw new UnreadableSourceException(Reason.TOO_LARGE, "%d bytes of LZW or run lengths".formatted(length));
			if (flate)
				unpack(dictionary, stream.end(), length, image);
		}
	}

	private static int dictionaryStart(String text, int end) {
		int start = text.lastIndexOf(" obj", end);
		return Math.max(start, end - DICTIONARY);
	}

	private static int length(String text, int start) {
		int end = text.indexOf("endstream", start);
		return (end < 0 ? text.length() : end) - start;
	}

	private void unpack(String dictionary, int start, int length, boolean image) throws UnreadableSourceException {
		Matcher ascii = ASCII.matcher(dictionary);
		if (!ascii.find()) {
			inflate(content, start, content.length - start, image);
			return;
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(length);
		try {
			FilterFactory.INSTANCE.getFilter(ascii.group(1)).decode(new ByteArrayInputStream(content, start, length), bytes, new COSDictionary(), 0);
		} catch (IOException | RuntimeException e) {
			// what could be read so far is checked
		}
		inflate(bytes.toByteArray(), 0, bytes.size(), image);
	}

	/** What is no deflated data, for instance because it is encrypted, has no size here. */
	private void inflate(byte[] packed, int start, int length, boolean image) throws UnreadableSourceException {
		Inflater inflater = new Inflater();
		try {
			inflater.setInput(packed, start, length);
			long one = 0;
			for (int count = inflater.inflate(unpacked); count > 0; count = inflater.inflate(unpacked)) {
				one += count;
				all += image ? 0 : count;
				images += image ? count : 0;
				if (one > (image ? MOST_OF_IMAGE : MOST_OF_ONE) || all > MOST_OF_ALL || images > MOST_OF_IMAGES)
					throw new UnreadableSourceException(Reason.TOO_LARGE, "> %d MB".formatted((one > MOST_OF_ONE ? one : all + images) >> 20));
			}
		} catch (DataFormatException e) {
			// PDFBox takes what could be unpacked up to here
		} finally {
			inflater.end();
		}
	}
}
