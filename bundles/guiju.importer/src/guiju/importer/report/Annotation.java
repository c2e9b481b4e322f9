package guiju.importer.report;

/**
 * A comment line to insert into the written text of a standard.
 *
 * @param line the line of the text, from 1, that it goes before
 * @param text the comment with its indentation, without a line end
 */
public record Annotation(int line, String text) {}
