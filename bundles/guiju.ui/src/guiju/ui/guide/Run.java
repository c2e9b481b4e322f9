package guiju.ui.guide;

/**
 * Words of a page that look alike.
 *
 * @param text the words
 * @param bold whether they stand on the screen, too
 * @param code whether they are keys, or are to be typed
 * @param link where they lead, or null
 */
record Run(String text, boolean bold, boolean code, String link) {}
