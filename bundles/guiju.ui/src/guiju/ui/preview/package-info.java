/** What a change would do to the lines of a standard, shown before it is made. */
package guiju.ui.preview;
