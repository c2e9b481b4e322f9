/** Documents in the OpenDocument format, built element by element and printed whole. */
package guiju.importer.odt;
