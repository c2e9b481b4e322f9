/** What is drawn on a page: glyphs with their text and place, and straight lines. Points are counted from the upper left corner. */
package guiju.importer.pdf.page;
