package guiju.importer.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Damages packages: their bytes, or the XML of their parts at its structural points. */
final class PackageMutation {

	private static final List<String> TRAPS = List.of("<w:p/>", "<w:tbl>", "</w:tc>", "<w:tc/>", "<w:vMerge/>", "<w:gridSpan w:val=\"99999999\"/>",
			"<w:fldChar w:fldCharType=\"begin\"/>",
			"<w:fldChar w:fldCharType=\"end\"/>", "<w:numId w:val=\"-1\"/>", "<w:ilvl w:val=\"12\"/>", "<text:list>", "<text:list-item/>",
					"<text:note/>", "<table:table/>",
			"<table:table-cell table:number-columns-repeated=\"99999999\"/>", "<row r=\"0\"/>", "<c r=\"A0\"/>", "<v>1e999</v>",
					"<mergeCell ref=\"B2:A1\"/>", "&#0;", "&x;", "<", ">", "\"", "]]>",
			"<!--", "<![CDATA[", "<?x", "<!DOCTYPE x>", "\u0000", "\ud842", "4294967296", "-2147483648", "NaN");

	private final Random random;

	PackageMutation(Random random) {
		this.random = random;
	}

	/** Returns a package with some damages. */
	byte[] mutate(byte[] content) {
		if (random.nextInt(4) == 0)
			return bytes(content.clone());
		Map<String, byte[]> parts = parts(content);
		List<String> names = new ArrayList<>(parts.keySet().stream().filter(name -> name.endsWith(".xml") || name.endsWith(".rels")).toList());
		Collections.shuffle(names, random);
		for (int i = 0; i < Math.min(names.size(), 1 + random.nextInt(3)); i++)
			if (random.nextInt(12) == 0)
				parts.remove(names.get(i));
			else
				parts.put(names.get(i), xml(new String(parts.get(names.get(i)), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
		Zip zip = new Zip();
		parts.forEach(zip::with);
		return zip.bytes();
	}

	private byte[] bytes(byte[] content) {
		for (int left = 1 + random.nextInt(8); left > 0; left--)
			content[random.nextInt(content.length)] = (byte) random.nextInt(256);
		return random.nextInt(3) == 0 ? Arrays.copyOf(content, random.nextInt(content.length)) : content;
	}

	/** Most damages keep the XML sound: whole elements, attributes and values. */
	private String xml(String xml) {
		String mutated = xml;
		for (int left = 1 + random.nextInt(4); left > 0; left--)
			mutated = switch (random.nextInt(5)) {
				case 0 -> pieces(mutated, "(?=<w:p[ >]|<w:tc>|<w:tr[ >]|<text:p |<table:table-cell |<table:table-row |<c |<row |<w:num |<si>)");
				case 1 -> pieces(mutated, "(?<=/>)|(?=<w:vMerge|<w:gridSpan|<w:numPr|<text:span)");
				case 2 -> pieces(mutated, "(?=<)");
				case 3 -> mutated.replaceFirst("(?s)(^.{0," + random.nextInt(Math.max(1, mutated.length())) + "}=\")[^\"]*", "$1"
						+ (random.nextBoolean() ? "99999999999" : "-1"));
				default -> {
					int at = mutated.indexOf('<', random.nextInt(Math.max(1, mutated.length())));
					yield at < 0 ? mutated : mutated.substring(0, at) + TRAPS.get(random.nextInt(TRAPS.size())) + mutated.substring(at);
				}
			};
		return mutated;
	}

	private String pieces(String text, String border) {
		List<String> pieces = new ArrayList<>(List.of(text.split(border)));
		int at = random.nextInt(pieces.size());
		switch (random.nextInt(4)) {
			case 0 -> pieces.remove(at);
			case 1 -> pieces.add(random.nextInt(pieces.size() + 1), pieces.get(at));
			case 2 -> Collections.swap(pieces, at, random.nextInt(pieces.size()));
			default -> pieces.addAll(at, Collections.nCopies(1 + random.nextInt(40), pieces.get(at)));
		}
		return String.join("", pieces);
	}

	private static Map<String, byte[]> parts(byte[] content) {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
				parts.put(entry.getName(), zip.readAllBytes());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return parts;
	}
}
