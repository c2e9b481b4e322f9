/** Reads text documents and spreadsheets in the OpenDocument format, as a package or as one XML file. */
package guiju.importer.odt;
