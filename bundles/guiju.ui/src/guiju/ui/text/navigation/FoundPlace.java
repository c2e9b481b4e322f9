package guiju.ui.text.navigation;

/**
 * A place that names something.
 *
 * @param where the line, or the other standard
 * @param text what stands there
 * @param path the file of the folder, or empty for the text at hand
 * @param offset where in the file's text
 * @param length how many characters
 */
record FoundPlace(String where, String text, String path, int offset, int length) {}
