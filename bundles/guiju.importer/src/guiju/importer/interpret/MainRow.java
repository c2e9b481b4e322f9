package guiju.importer.interpret;

import guiju.importer.repair.CleanRow;

/**
 * A row of the main table.
 *
 * @param row its cells
 * @param table a number that the rows of one piece of the table share; spans do not reach beyond
 * @param index its position among the rows of that piece
 * @param afterBreak whether a page break or a repeated header stands before it
 * @param columns which column is which
 */
record MainRow(CleanRow row, int table, int index, boolean afterBreak, Columns columns) {}
