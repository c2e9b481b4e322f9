/** Tests of reading PDF files, on documents drawn glyph by glyph and line by line. */
package guiju.importer.pdf;
