/** Bars beside the lines that differ from the previous version of a standard, and the words that stood there. */
package guiju.ui.text.change;
