/**
 * What the files of word processors and spreadsheets have in common: packages of parts in a zip, read within bounds; their
 * XML without anything that reaches outside; numbers of lists as printed; tables and lines on their way to cells.
 */
package guiju.importer.office;
