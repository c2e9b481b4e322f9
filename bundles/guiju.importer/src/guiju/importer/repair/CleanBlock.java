package guiju.importer.repair;

import java.util.List;

import guiju.importer.cells.Place;
import guiju.importer.cells.Zone;
import guiju.importer.conserve.TracedText;

/** A part of a document with cleaned lines. */
public sealed interface CleanBlock {

	/**
	 * A paragraph.
	 *
	 * @param zone the part of the page
	 * @param place where it begins
	 * @param lines its lines, at least one
	 */
	record OfText(Zone zone, Place place, List<CleanLine> lines) implements CleanBlock {

		/** Copies the lines. */
		public OfText {
			lines = List.copyOf(lines);
		}

		/** Returns the lines as one text, with {@link Breaks} between them. */
		public TracedText text() {
			return Breaks.join(lines);
		}
	}

	/**
	 * A table.
	 *
	 * @param rows its rows, also those without any text, since cells above may cover them
	 */
	record OfRows(List<CleanRow> rows) implements CleanBlock {

		/** Copies the rows. */
		public OfRows {
			rows = List.copyOf(rows);
		}
	}
}
