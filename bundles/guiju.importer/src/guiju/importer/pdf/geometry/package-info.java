/** Makes grids of the straight lines of a page: lines of pieces become whole, lines that meet become a grid, and where edges are missing cells are merged. */
package guiju.importer.pdf.geometry;
