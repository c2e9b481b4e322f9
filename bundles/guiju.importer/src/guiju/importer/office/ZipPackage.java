package guiju.importer.office;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.cells.UnreadableSourceException.Reason;

/**
 * A package in a zip. A part is unpacked when it is asked for, so pictures cost nothing; what all parts claim to become is
 * held against the bounds at once, and what each really becomes while it is unpacked.
 */
public final class ZipPackage implements OfficePackage {

	private static final long LARGEST_PART = 64L << 20;
	private static final long LARGEST = 128L << 20;
	/** No XML of a document is that repetitive; small parts may be as dense as they like. */
	private static final long DENSEST = 200;
	private static final long ANY_DENSITY = 4L << 20;
	private static final int HEADER_LENGTH = 30;

	private final byte[] content;
	private final Map<String, ZipDirectory.Entry> entries;
	private final XmlReader xml = new XmlReader();
	private long unpacked;

	private ZipPackage(byte[] content, Map<String, ZipDirectory.Entry> entries) {
		this.content = content;
		this.entries = entries;
	}

	/** Tells whether a content begins as a zip. */
	public static boolean isZip(byte[] content) {
		return ZipDirectory.isZip(content);
	}

	/** Opens a package; one without entries is damaged. */
	public static ZipPackage open(byte[] content) throws UnreadableSourceException {
		if (!isZip(content))
			throw new UnreadableSourceException(Reason.DAMAGED, "zip");
		Map<String, ZipDirectory.Entry> entries = ZipDirectory.of(content);
		if (entries.isEmpty())
			throw new UnreadableSourceException(Reason.DAMAGED, "zip: empty");
		long total = 0;
		for (ZipDirectory.Entry entry : entries.values())
			total += entry.size();
		if (total > LARGEST)
			throw new UnreadableSourceException(Reason.TOO_LARGE, (total >> 20) + " MB");
		return new ZipPackage(content, entries);
	}

	/** Opens a package, or returns null where it cannot be opened: for asking what a content is. */
	public static ZipPackage openOrNull(byte[] content) {
		if (!isZip(content))
			return null;
		try {
			return open(content);
		} catch (UnreadableSourceException unreadable) {
			return null;
		}
	}

	@Override
	public boolean has(String part) {
		return entries.containsKey(key(part));
	}

	@Override
	public Set<String> parts() {
		Set<String> names = new TreeSet<>();
		entries.values().forEach(entry -> names.add(entry.name()));
		return names;
	}

	@Override
	public XmlElement xml(String part) throws UnreadableSourceException {
		byte[] bytes = bytes(part);
		return bytes == null ? null : xml.read(part, bytes);
	}

	/** Returns what a part holds, or null where there is none of that name. */
	public byte[] bytes(String part) throws UnreadableSourceException {
		ZipDirectory.Entry entry = entries.get(key(part));
		if (entry == null)
			return null;
		if (entry.encrypted())
			throw new UnreadableSourceException(Reason.ENCRYPTED, part);
		byte[] bytes = switch (entry.method()) {
			case 0 -> stored(entry);
			case 8 -> inflated(entry);
			default -> throw damaged(entry);
		};
		CRC32 crc = new CRC32();
		crc.update(bytes);
		if (crc.getValue() != entry.crc())
			throw damaged(entry);
		unpacked += bytes.length;
		return bytes;
	}

	private static String key(String part) {
		return (part.startsWith("/") ? part.substring(1) : part).toLowerCase(Locale.ROOT);
	}

	private int start(ZipDirectory.Entry entry) throws UnreadableSourceException {
		long at = entry.header();
		if (at + HEADER_LENGTH > content.length || content[(int) at] != 'P' || content[(int) at + 1] != 'K')
			throw damaged(entry);
		int header = (int) at;
		long start = at + HEADER_LENGTH + number(header + 26) + number(header + 28);
		if (start + entry.packed() > content.length)
			throw damaged(entry);
		return (int) start;
	}

	private int number(int at) {
		return content[at] & 0xff | (content[at + 1] & 0xff) << 8;
	}

	private byte[] stored(ZipDirectory.Entry entry) throws UnreadableSourceException {
		int start = start(entry);
		if (entry.packed() != entry.size())
			throw damaged(entry);
		bound(entry, entry.size());
		return Arrays.copyOfRange(content, start, start + (int) entry.size());
	}

	private byte[] inflated(ZipDirectory.Entry entry) throws UnreadableSourceException {
		int start = start(entry);
		bound(entry, entry.size());
		byte[] bytes = new byte[(int) entry.size()];
		Inflater inflater = new Inflater(true);
		try {
			inflater.setInput(content, start, (int) entry.packed());
			int length = 0;
			while (length < bytes.length) {
				int more = inflater.inflate(bytes, length, bytes.length - length);
				if (more == 0 && (inflater.finished() || inflater.needsInput() || inflater.needsDictionary()))
					break;
				length += more;
			}
			if (length < bytes.length || !inflater.finished() && inflater.inflate(new byte[1]) > 0)
				throw damaged(entry);
			return bytes;
		} catch (DataFormatException e) {
			throw new UnreadableSourceException(Reason.DAMAGED, "zip: " + entry.name(), e);
		} finally {
			inflater.end();
		}
	}

	/** The claimed size is binding: the part is damaged if it becomes more or less. */
	private void bound(ZipDirectory.Entry entry, long size) throws UnreadableSourceException {
		boolean bomb = size > ANY_DENSITY && size / DENSEST > entry.packed();
		if (size > LARGEST_PART || unpacked + size > LARGEST || bomb)
			throw new UnreadableSourceException(Reason.TOO_LARGE, entry.name() + ": " + (size >> 20) + " MB");
	}

	private static UnreadableSourceException damaged(ZipDirectory.Entry entry) {
		return new UnreadableSourceException(Reason.DAMAGED, "zip: " + entry.name());
	}
}
