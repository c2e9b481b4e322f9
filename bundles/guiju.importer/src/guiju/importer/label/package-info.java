/**
 * The strings that layouts print themselves: column headers, labels of the head, headings, page numbers. What is listed here
 * is layout; everything else is content and has to end in a field.
 */
package guiju.importer.label;
