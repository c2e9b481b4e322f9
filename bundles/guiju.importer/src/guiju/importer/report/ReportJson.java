package guiju.importer.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;

import guiju.importer.cells.Place;
import guiju.importer.conserve.Coverage;
import guiju.importer.conserve.Dropped;

/**
 * Writes reports as JSON, format {@code guiju/import/1}, as {@code docs/schema/import-1.schema.json} has it. Each is written as
 * it comes, so that a run over thousands of documents keeps none of them in memory.
 */
public final class ReportJson implements AutoCloseable {

	private final JsonWriter json;
	private final Wording wording;
	private long documents;
	private long complete;
	private long dropped;
	private long suspects;

	/**
	 * Begins a report of one run.
	 *
	 * @param out where to write; it is left open
	 * @param locale the language of the messages; everything else is the same in all
	 */
	public ReportJson(Writer out, Locale locale) throws IOException {
		json = new JsonWriter(out);
		json.setStrictness(Strictness.STRICT);
		json.setHtmlSafe(false);
		json.setFormattingStyle(FormattingStyle.PRETTY);
		wording = new Wording(locale);
		json.beginObject().name("format").value("guiju/import/1").name("documents").beginArray();
	}

	/** Returns the reports of one run as JSON with a line feed at its end. */
	public static String write(List<ImportReport> reports, Locale locale) {
		StringWriter text = new StringWriter();
		try (ReportJson json = new ReportJson(text, locale)) {
			for (ImportReport report : reports)
				json.add(report);
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return text.append('\n').toString();
	}

	/** Adds what is to be said about one document. */
	public void add(ImportReport report) throws IOException {
		documents++;
		complete += report.isStandard() && report.coverage().isComplete() ? 1 : 0;
		dropped += report.coverage().dropped();
		suspects += report.suspects().size();
		report(report);
	}

	/** Adds the summary and ends the report. */
	@Override
	public void close() throws IOException {
		json.endArray().name("summary").beginObject();
		json.name("documents").value(documents);
		json.name("complete").value(complete);
		json.name("dropped").value(dropped);
		json.name("suspects").value(suspects);
		json.endObject().endObject();
		json.flush();
	}

	private void report(ImportReport report) throws IOException {
		json.beginObject();
		json.name("source").value(whole(report.source()));
		json.name("readAs").value(report.format());
		json.name("code").value(whole(report.code()));
		json.name("name").value(whole(report.name()));
		json.name("isStandard").value(report.isStandard());
		json.name("missing").beginArray();
		for (StandardPart part : report.missing())
			json.value(part.id());
		json.endArray();
		coverage(report.coverage());
		json.name("decisions").beginArray();
		for (Decision decision : report.decisions())
			decision(decision);
		json.endArray().name("dropped").beginArray();
		for (Dropped dropped : report.dropped()) {
			json.beginObject().name("text").value(whole(dropped.text())).name("place");
			place(dropped.place());
			json.endObject();
		}
		json.endArray().name("fields").beginArray();
		for (FieldOrigin field : report.fields()) {
			json.beginObject().name("element").value(field.element()).name("feature").value(field.feature());
			places(field.places());
			json.endObject();
		}
		json.endArray().endObject();
	}

	private void coverage(Coverage coverage) throws IOException {
		json.name("coverage").beginObject();
		json.name("percent").value(coverage.percent());
		json.name("visible").value(coverage.visible());
		json.name("field").value(coverage.field());
		json.name("layout").value(coverage.layout());
		json.name("repeat").value(coverage.repeat());
		json.name("dropped").value(coverage.dropped());
		json.endObject();
	}

	private void decision(Decision decision) throws IOException {
		json.beginObject();
		json.name("kind").value(decision.kind().id());
		json.name("confidence").value(decision.confidence().id());
		json.name("suspect").value(decision.suspect());
		json.name("element").value(decision.element());
		json.name("code").value(whole(decision.code()));
		json.name("feature").value(decision.feature());
		json.name("before").value(whole(decision.before()));
		json.name("after").value(whole(decision.after()));
		json.name("message").value(whole(wording.text(decision)));
		places(decision.places());
		json.endObject();
	}

	private void places(List<Place> places) throws IOException {
		json.name("places").beginArray();
		for (Place place : places)
			place(place);
		json.endArray();
	}

	/** What the format of the source does not tell is left out. */
	private void place(Place place) throws IOException {
		json.beginObject();
		number("page", place.page());
		number("line", place.line());
		number("table", place.table());
		number("row", place.row());
		number("column", place.column());
		json.endObject();
	}

	private void number(String name, int number) throws IOException {
		if (number > 0)
			json.name(name).value(number);
	}

	/** Half a character, as damaged sources hold, has no form in UTF-8. */
	private static String whole(String text) {
		if (text == null || text.chars().noneMatch(c -> Character.isSurrogate((char) c)))
			return text;
		StringBuilder whole = new StringBuilder(text.length());
		text.codePoints().forEach(c -> whole.appendCodePoint(Character.getType(c) == Character.SURROGATE ? 0xfffd : c));
		return whole.toString();
	}
}
