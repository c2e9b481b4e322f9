/** A standard's outline: beside the editor, and as a quick list with a filter. */
package guiju.ui.outline;
