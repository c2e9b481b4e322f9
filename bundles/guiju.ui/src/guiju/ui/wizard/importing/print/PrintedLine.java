package guiju.ui.wizard.importing.print;

import guiju.importer.cells.Place;

/**
 * A line on the sheet.
 *
 * @param text its characters
 * @param x where it begins
 * @param y where its top is
 * @param width how wide its place is
 * @param place where it stands in the source; {@link Place#NONE} for what the sheet adds itself, as numbers of pages
 */
public record PrintedLine(String text, int x, int y, int width, Place place) {

	/** Tells whether this belongs to the sheet and not to the document. */
	public boolean isCaption() {
		return place == Place.NONE;
	}
}
