package guiju.importer.conserve;

import guiju.importer.cells.Place;

/**
 * Characters of which nothing became.
 *
 * @param text the characters, as they follow one another in the source
 * @param place where they stand
 * @param origin the number of the first of them
 */
public record Dropped(String text, Place place, int origin) {}
