package guiju.importer.office;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.cells.UnreadableSourceException.Reason;

/**
 * The central directory of a zip. It is read instead of the entries' own headers since it alone tells that nothing is missing
 * at the end, and what each entry claims to become when it is unpacked.
 */
final class ZipDirectory {

	/**
	 * An entry.
	 *
	 * @param name its name with single slashes and without one in front
	 * @param method 0 for stored, 8 for deflated
	 * @param encrypted whether a password is needed
	 * @param packed how many bytes it takes
	 * @param size how many bytes it claims to hold
	 * @param crc the checksum of what it holds
	 * @param header where its own header begins
	 */
	record Entry(String name, int method, boolean encrypted, long packed, long size, long crc, long header) {}

	private static final int MOST_ENTRIES = 2_000;
	private static final int END_LENGTH = 22;
	private static final int ENTRY_LENGTH = 46;
	private static final int LONGEST_COMMENT = 0xffff;
	private static final long ONES = 0xffffffffL;

	private final byte[] content;

	private ZipDirectory(byte[] content) {
		this.content = content;
	}

	/** Tells whether a content begins as a zip. */
	static boolean isZip(byte[] content) {
		return content.length > 4 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
	}

	/** Returns the entries of a zip by their names in lower case; folders are left out. */
	static Map<String, Entry> of(byte[] content) throws UnreadableSourceException {
		return new ZipDirectory(content).entries();
	}

	private Map<String, Entry> entries() throws UnreadableSourceException {
		int end = end();
		int count = number(end + 10, 2);
		long at = longNumber(end + 16);
		if (count > MOST_ENTRIES)
			throw new UnreadableSourceException(Reason.TOO_LARGE, count + " entries");
		Map<String, Entry> entries = new LinkedHashMap<>();
		for (int i = 0; i < count; i++) {
			if (at < 0 || at + ENTRY_LENGTH > content.length || longNumber((int) at) != 0x02014b50L)
				throw damaged("directory");
			Entry entry = entry((int) at);
			if (!entry.name().endsWith("/") && entries.put(entry.name().toLowerCase(Locale.ROOT), entry) != null)
				throw damaged("twice: " + entry.name());
			at += ENTRY_LENGTH + number((int) at + 28, 2) + number((int) at + 30, 2) + number((int) at + 32, 2);
		}
		return entries;
	}

	private Entry entry(int at) throws UnreadableSourceException {
		int length = number(at + 28, 2);
		if (at + ENTRY_LENGTH + length > content.length)
			throw damaged("directory");
		String name = new String(content, at + ENTRY_LENGTH, length, StandardCharsets.UTF_8).replace('\\', '/');
		while (name.startsWith("/"))
			name = name.substring(1);
		if (name.isEmpty() || ("/" + name + "/").contains("/../") || name.indexOf('\0') >= 0)
			throw damaged("name");
		long[] sizes = { longNumber(at + 24), longNumber(at + 20), longNumber(at + 42) };
		wide(sizes, at + ENTRY_LENGTH + length, number(at + 30, 2));
		return new Entry(name, number(at + 10, 2), (number(at + 8, 2) & 1) != 0, sizes[1], sizes[0], longNumber(at + 16), sizes[2]);
	}

	/** Some programs write numbers of eight bytes though four would do; each that is all ones stands in the extra field. */
	private void wide(long[] sizes, int extra, int length) throws UnreadableSourceException {
		int end = Math.min(content.length, extra + length);
		for (int at = extra; at + 4 <= end; at += 4 + number(at + 2, 2)) {
			if (number(at, 2) != 1)
				continue;
			int next = at + 4;
			for (int i = 0; i < sizes.length; i++)
				if (sizes[i] == ONES) {
					if (next + 8 > end || longNumber(next + 4) != 0)
						throw damaged("size");
					sizes[i] = longNumber(next);
					next += 8;
				}
		}
	}

	/** The end of the directory stands at the end of the file, behind it at most a comment. */
	private int end() throws UnreadableSourceException {
		for (int at = content.length - END_LENGTH; at >= Math.max(0, content.length - END_LENGTH - LONGEST_COMMENT); at--)
			if (content[at] == 'P' && longNumber(at) == 0x06054b50L)
				return at;
		throw damaged("end is missing");
	}

	private int number(int at, int bytes) {
		int number = 0;
		for (int i = bytes - 1; i >= 0; i--)
			number = number << 8 | content[at + i] & 0xff;
		return number;
	}

	private long longNumber(int at) {
		return number(at, 4) & ONES;
	}

	private static UnreadableSourceException damaged(String detail) {
		return new UnreadableSourceException(Reason.DAMAGED, "zip: " + detail);
	}
}
