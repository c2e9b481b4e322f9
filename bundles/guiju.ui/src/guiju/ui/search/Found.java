package guiju.ui.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import guiju.dsl.find.Hit;
import guiju.workspace.FoundFile;

/**
 * A standard in which something was found. While its text is edited it stays the same one, and so do its places as long as they
 * are found in the same words: so rows stay selected and unfolded.
 *
 * @param file its file
 * @param title its name and code
 * @param places where, in the order of the text
 */
public record Found(Path file, String title, List<Place> places) {

	/**
	 * One place.
	 *
	 * @param where the codes that lead to the line
	 * @param line what the line says
	 * @param at where in that the match begins
	 * @param length how long the match is
	 * @param offset where in the file's text it begins
	 */
	public record Place(String where, String line, int at, int length, int offset) {

		@Override
		public boolean equals(Object other) {
			return other instanceof Place place && at == place.at && where.equals(place.where) && line.equals(place.line);
		}

		@Override
		public int hashCode() {
			return Objects.hash(where, line, at);
		}
	}

	/** Copies the places. */
	public Found {
		places = List.copyOf(places);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Found found && file.equals(found.file);
	}

	@Override
	public int hashCode() {
		return file.hashCode();
	}

	static Found of(Path root, FoundFile file) {
		String name = file.standard().name() == null ? "" : file.standard().name() + "  ";
		String code = file.standard().code() == null ? file.standard().path() : file.standard().code();
		List<Place> places = new ArrayList<>();
		for (Hit hit : file.hits())
			places.add(place(file.text(), hit));
		return new Found(root.resolve(file.standard().path()), name + code, places);
	}

	/** The line's text behind its codes, or the whole line where the match is in the codes themselves. */
	private static Place place(String text, Hit hit) {
		int start = hit.content() <= hit.offset() ? hit.content() : hit.offset();
		start = Math.max(start, text.lastIndexOf('\n', hit.offset() - 1) + 1);
		int end = text.indexOf('\n', hit.offset());
		String line = text.substring(start, end < 0 ? text.length() : end).stripTrailing();
		int length = Math.min(hit.length(), Math.max(0, line.length() - (hit.offset() - start)));
		return new Place(String.join(" › ", hit.element()), line, hit.offset() - start, length, hit.offset());
	}
}
