package guiju.importer.interpret;

import java.util.Map;

import guiju.importer.conserve.TracedText;
import guiju.importer.label.VersionColumn;

/**
 * A row of the version table.
 *
 * @param values what stands in its columns
 */
record VersionRow(Map<VersionColumn, TracedText> values) {}
