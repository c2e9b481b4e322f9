package guiju.ui.text.navigation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import guiju.ui.desk.Desk;
import guiju.ui.desk.OpenDocument;
import guiju.ui.search.Found;

/**
 * A place that names something.
 *
 * @param where the line, or the other standard
 * @param text what stands there
 * @param at where in that it is named, or where it ends if it is not in there
 * @param path the file of the folder, or empty for the text at hand
 * @param offset where in the file's text
 * @param length how many characters
 */
record FoundPlace(String where, String text, int at, String path, int offset, int length) {

	/** Puts places below their standards, in their order: as the search view has them. */
	static List<Found> byStandard(OpenDocument document, List<FoundPlace> places) {
		Map<String, List<FoundPlace>> files = new LinkedHashMap<>();
		places.forEach(place -> files.computeIfAbsent(place.path(), path -> new ArrayList<>()).add(place));
		List<Found> found = new ArrayList<>();
		files.forEach((path, own) -> found.add(found(document, path, own)));
		return found;
	}

	private static Found found(OpenDocument document, String path, List<FoundPlace> places) {
		List<Found.Place> rows = places.stream().map(place -> place.row(path.isEmpty())).toList();
		if (!path.isEmpty())
			return new Found(root().resolve(path), places.getFirst().where() + "  " + path, rows);
		var standard = document.session().snapshot().parsed().standard();
		String name = standard.getName() == null ? "" : standard.getName() + "  ";
		return new Found(document.file(), name + (standard.getCode() == null ? document.file().getFileName() : standard.getCode()), rows);
	}

	private static Path root() {
		return Desk.get().folder().orElseThrow().workspace().root();
	}

	private Found.Place row(boolean own) {
		return new Found.Place(own ? where : "", text, at, Math.min(length, text.length() - at), offset);
	}
}
