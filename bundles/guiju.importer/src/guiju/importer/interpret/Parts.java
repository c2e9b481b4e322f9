package guiju.importer.interpret;

import java.util.ArrayList;
import java.util.List;

import guiju.importer.conserve.TracedText;
import guiju.importer.repair.CleanRow;

/** The parts of a standard as they were found in a document. */
final class Parts {

	/** Paragraphs that read like the title. */
	final List<TracedText> titles = new ArrayList<>();
	/** Rows of the version table. */
	final List<VersionRow> versions = new ArrayList<>();
	/** Rows of the head. */
	final List<CleanRow> head = new ArrayList<>();
	/** Whether a header of the main table was printed. */
	boolean header;
	/** Rows of the main table, headers left out. */
	final List<MainRow> main = new ArrayList<>();
	/** What stands below the heading of the attitudes. */
	final List<Passage> attitudes = new ArrayList<>();
	/** What stands below 說明與補充事項. */
	final List<Passage> remarks = new ArrayList<>();
}
