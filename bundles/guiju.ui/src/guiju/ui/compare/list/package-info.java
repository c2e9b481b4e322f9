/** What the list of a comparison shows: which rows, what they say, why. Knows no window. */
package guiju.ui.compare.list;
