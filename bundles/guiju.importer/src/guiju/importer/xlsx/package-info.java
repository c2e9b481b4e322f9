/** Reads workbooks of Excel and of all programs that write its format: what the visible cells of the visible sheets show. */
package guiju.importer.xlsx;
