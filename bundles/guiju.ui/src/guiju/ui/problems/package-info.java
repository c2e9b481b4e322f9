/** What is found wrong with all standards of the open folder: listed, filtered, explained, mended and accepted. */
package guiju.ui.problems;
