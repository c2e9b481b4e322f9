package guiju.importer.cells;

/** A part of a document from top to bottom. */
public sealed interface Block permits Paragraph, Table {}
