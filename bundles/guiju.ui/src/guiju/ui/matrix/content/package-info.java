/** What the matrix page shows and how it edits, without any window: rows, columns, sums, order, filter, edits, the table as text. */
package guiju.ui.matrix.content;
