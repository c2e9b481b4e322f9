/** The list of a comparison on the screen: both versions side by side, row by row. */
package guiju.ui.compare.table;
