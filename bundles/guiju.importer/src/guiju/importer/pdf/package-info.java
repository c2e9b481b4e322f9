/**
 * Reads PDF files. A PDF knows neither words nor tables, only where glyphs and lines stand on a page; everything else is found
 * again from the geometry: {@code page} collects glyphs and lines, {@code geometry} makes grids of the lines, {@code layout}
 * sets the glyphs into cells, lines and paragraphs.
 */
package guiju.importer.pdf;
