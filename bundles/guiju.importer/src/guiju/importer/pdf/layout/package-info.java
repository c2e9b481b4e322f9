/** Sets the glyphs of pages into lines, cells, paragraphs, and running heads and feet. */
package guiju.importer.pdf.layout;
