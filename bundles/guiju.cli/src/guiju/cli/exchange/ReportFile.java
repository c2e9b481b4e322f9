package guiju.cli.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import guiju.cli.output.Output;
import guiju.files.AtomicFile;
import guiju.importer.report.ImportReport;
import guiju.importer.report.ReportJson;
import guiju.importer.report.ReportText;

/** The report of a run in a file: as JSON where the file's name ends so, else as text. It is there whole, or not at all. */
final class ReportFile implements AutoCloseable {

	private final AtomicFile file;
	private final Output out;
	private final Locale language;
	private final ReportJson json;
	private boolean begun;

	ReportFile(Path path, Locale language) throws IOException {
		this.language = language;
		file = new AtomicFile(path);
		out = new Output(file.stream());
		json = path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".json") ? new ReportJson(out, language) : null;
	}

	void add(ImportReport report) throws IOException {
		if (json != null)
			json.add(report);
		else
			out.write((begun ? "\n" : "") + ReportText.write(report, language));
		begun = true;
	}

	/** Ends the report and puts it in its place. */
	void commit() throws IOException {
		if (json != null) {
			json.close();
			out.write("\n");
		}
		out.flush();
		file.commit();
	}

	@Override
	public void close() throws IOException {
		file.close();
	}
}
