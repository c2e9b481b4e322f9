package guiju.ui.guide;

import java.util.List;

/**
 * One line of a page, however long.
 *
 * @param kind what it is
 * @param level of a heading, from 1; of a list, from 1; otherwise 0
 * @param mark what stands before it: the bullet or the number of a list
 * @param cells its words: one cell, but in a table
 * @param picture the picture's file, or null
 */
record Block(Kind kind, int level, String mark, List<List<Run>> cells, String picture) {

	/** What a block is. */
	enum Kind {
		HEADING, PARAGRAPH, ENTRY, HEAD, ROW, QUOTE, EXAMPLE, PICTURE
	}
}
