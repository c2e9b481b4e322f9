package guiju.accuracy.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the tables beside this class: one entry a line, # begins a comment, [name] begins a section. */
final class Table {

	private Table() {}

	/** Returns the entries by section, in order; those before the first section are under the empty name. */
	static Map<String, List<String>> sections(String file) {
		Map<String, List<String>> sections = new LinkedHashMap<>();
		String section = "";
		for (String line : read(file).split("\\R"))
			if (line.startsWith("[") && line.endsWith("]"))
				section = line.substring(1, line.length() - 1);
			else if (!line.isBlank() && !line.startsWith("#"))
				sections.computeIfAbsent(section, none -> new ArrayList<>()).add(line.strip());
		return sections;
	}

	/** Returns the entries of a file without sections. */
	static List<String> entries(String file) {
		return sections(file).getOrDefault("", List.of());
	}

	private static String read(String file) {
		try (InputStream in = Table.class.getResourceAsStream(file)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
