/**
 * Reads documents of Word and of all programs that write its format. It goes through the XML itself instead of through a
 * library's model of it, since such models leave out what stands in content controls, text boxes, fields or alternatives.
 */
package guiju.importer.docx;
