package guiju.cli.diff;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import guiju.diff.life.Lives;
import guiju.report.html.IndexEntry;
import guiju.report.html.IndexReport;
import guiju.report.html.IndexReport.Left;
import guiju.report.html.LifeReport;
import guiju.report.wording.Wording;

/** The index of several comparisons: a page to read, whatever the format of the reports; for programs JSON beside it. */
final class ResultIndex {

	private static final String PAGE = "index.html";
	private static final String DATA = "index.json";

	private final Path folder;
	private final DiffFormat format;
	private final Wording wording;
	private final ResultFiles files;
	private final List<IndexEntry> entries = new ArrayList<>();

	/** Makes the index of reports of a format in a folder. */
	ResultIndex(Path folder, DiffFormat format, Wording wording, ResultFiles files) {
		this.folder = folder;
		this.format = format;
		this.wording = wording;
		this.files = files;
	}

	/** Returns the address of the index from a report, which stands somewhere below the same folder. */
	static String addressFrom(Path report) {
		return "../".repeat(report.getNameCount() - 1) + PAGE;
	}

	/** Adds a comparison. */
	void add(IndexEntry entry) {
		entries.add(entry);
	}

	/** Returns how many comparisons it has. */
	int size() {
		return entries.size();
	}

	/** Writes the index of two folders. */
	void write(String before, String after, List<Left> left) {
		page(IndexReport.write(before, after, entries, left, wording));
		if (format == DiffFormat.JSON)
			data(JsonIndex.write(entries, left, null));
	}

	/**
	 * Writes the index of a series of versions.
	 *
	 * @param lives what became of each element, or null where that cannot be told since a comparison is missing
	 */
	void write(String before, String after, List<Left> left, Lives lives) {
		page(lives == null ? IndexReport.write(before, after, entries, left, wording) : LifeReport.write(lives, entries, wording));
		if (format == DiffFormat.JSON)
			data(JsonIndex.write(entries, left, lives));
	}

	private void page(String page) {
		files.write(folder.resolve(PAGE), page.getBytes(StandardCharsets.UTF_8));
	}

	private void data(byte[] json) {
		files.write(folder.resolve(DATA), json);
	}
}
