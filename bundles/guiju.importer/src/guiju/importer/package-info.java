/**
 * Import of published standards: one pipeline from any reader's cells to a standard, its text and a report.
 *
 * <p>A {@link guiju.importer.cells.DocumentReader} makes cells of a document; {@code repair} cleans them; {@code interpret}
 * makes a standard of them; {@code conserve} follows every character; {@code report} tells what was decided.
 */
package guiju.importer;
