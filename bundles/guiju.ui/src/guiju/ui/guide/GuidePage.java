package guiju.ui.guide;

import java.util.List;

/**
 * A page as it is shown.
 *
 * @param id its name, as links have it
 * @param title its heading
 * @param contents all pages of the guide, by name and title
 * @param blocks what is on it
 */
record GuidePage(String id, String title, List<Entry> contents, List<Block> blocks) {

	/**
	 * A page in the list of pages.
	 *
	 * @param id its name
	 * @param title its heading
	 */
	record Entry(String id, String title) {}
}
