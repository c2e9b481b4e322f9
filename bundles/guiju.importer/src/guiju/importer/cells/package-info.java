/**
 * What every reader of a published document produces, and all that repair and interpretation know of it: paragraphs and
 * tables with their text as printed, and where it stood.
 *
 * <p>A reader implements {@link guiju.importer.cells.DocumentReader} and returns a
 * {@link guiju.importer.cells.SourceDocument}. Its whole duty:
 * <ul>
 * <li>All visible text of the document, in reading order, each character once: what a reader leaves out nobody can miss.
 * Nothing is trimmed, joined, renamed or interpreted; blanks at the ends of lines do no harm.
 * <li>The shape: paragraphs with the nesting of lists ({@link guiju.importer.cells.Bullet}), tables with rows, and cells
 * with their position in the grid and their spans. A cell merged over several rows stands in the first of them only.
 * <li>How each line begins ({@link guiju.importer.cells.LineStart}): as the author made it, or where the page was full.
 * <li>Raised characters as runs of their own ({@link guiju.importer.cells.Run}), since note markers are raised.
 * <li>The place of each line ({@link guiju.importer.cells.Place}), as exact as the format tells.
 * <li>Running heads and feet as paragraphs of {@link guiju.importer.cells.Zone#MARGIN}, where the format or the position
 * tells them; page numbers included.
 * </ul>
 * What readers need not care for: which table is which, repeated headers, rows and words cut by a page break, blanks inside
 * words, codes, markers, headings. A table that continues on the next page may be one table or several, with or without the
 * header repeated.
 */
package guiju.importer.cells;
