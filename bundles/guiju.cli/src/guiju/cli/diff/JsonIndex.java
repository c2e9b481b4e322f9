package guiju.cli.diff;

import java.io.ByteArrayOutputStream;
import java.util.List;

import guiju.cli.output.JsonOutput;
import guiju.cli.output.Output;
import guiju.diff.change.Impact;
import guiju.diff.change.Kind;
import guiju.diff.life.Life;
import guiju.diff.life.Lives;
import guiju.diff.life.Stage;
import guiju.report.html.IndexEntry;
import guiju.report.html.IndexReport.Left;

/** The index as JSON, format {@code guiju/diff-index/1}: what docs/schema describes. */
final class JsonIndex {

	private static final String FORMAT = "guiju/diff-index/1";

	private JsonIndex() {}

	/** Returns the index; lives may be null. */
	static byte[] write(List<IndexEntry> entries, List<Left> left, Lives lives) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		JsonOutput json = new JsonOutput(new Output(bytes));
		json.begin().field("format", FORMAT).beginArray("comparisons");
		entries.forEach(entry -> entry(json, entry));
		json.endArray().beginArray("notCompared");
		for (Left one : left)
			json.begin().field("name", one.name()).field("why", one.why()).end();
		json.endArray();
		if (lives != null) {
			json.beginArray("lives");
			lives.lives().forEach(life -> life(json, life));
			json.endArray();
		}
		json.end().finish();
		return bytes.toByteArray();
	}

	private static void entry(JsonOutput json, IndexEntry entry) {
		json.begin().field("name", entry.name()).field("old", entry.before()).field("new", entry.after()).field("report", entry.link())
				.field("verdict", entry.verdict().key()).begin("impacts");
		for (Impact impact : Impact.values())
			json.field(impact.key(), entry.impacts().getOrDefault(impact, 0));
		json.end().field("consequences", entry.consequences()).beginArray("doubts");
		entry.doubts().forEach(json::value);
		json.endArray().end();
	}

	private static void life(JsonOutput json, Life life) {
		json.begin().field("number", life.number()).field("element", life.element().key()).field("beginning", life.beginning().key());
		numbers(json, "from", life.from());
		json.field("ending", life.ending().key());
		numbers(json, "into", life.into());
		json.beginArray("stages");
		for (Stage stage : life.stages()) {
			json.begin().field("version", stage.version()).field("path", stage.path()).field("code", stage.code()).field("text", stage.text())
					.beginArray("kinds");
			for (Kind kind : stage.kinds())
				json.value(kind.key());
			json.endArray().end();
		}
		json.endArray().end();
	}

	private static void numbers(JsonOutput json, String name, List<Integer> numbers) {
		json.beginArray(name);
		numbers.forEach(json::value);
		json.endArray();
	}
}
