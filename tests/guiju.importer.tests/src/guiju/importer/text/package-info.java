/** The reader of the text form. */
package guiju.importer.text;
