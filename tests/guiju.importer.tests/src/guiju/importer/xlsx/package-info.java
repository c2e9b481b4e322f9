/** Workbooks, built of the XML of their sheets and printed whole by a library. */
package guiju.importer.xlsx;
