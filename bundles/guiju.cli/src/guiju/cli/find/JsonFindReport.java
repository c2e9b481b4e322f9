package guiju.cli.find;

import java.util.List;

import guiju.cli.files.Source;
import guiju.cli.output.JsonOutput;
import guiju.cli.output.Output;
import guiju.cli.output.Window;
import guiju.dsl.find.Hit;
import guiju.dsl.find.HitFinder;
import guiju.dsl.find.Query;
import guiju.dsl.lexing.Tok;
import guiju.dsl.lexing.Token;
import guiju.dsl.location.LineIndex;

/** Hits as JSON of the format {@code guiju/find/1}, as its schema has it; files without hits are left out. */
final class JsonFindReport implements FindReport {

	private final JsonOutput json;

	JsonFindReport(Output out) {
		json = new JsonOutput(out);
	}

	@Override
	public void begin(String query) {
		json.begin().field("format", "guiju/find/1").field("query", query).beginArray("files");
	}

	@Override
	public int file(Source source, String text, List<Token> tokens, Query query) {
		LineIndex[] lines = {null};
		int[] hits = {0};
		new HitFinder(text, tokens, query).each(hit -> {
			if (hits[0]++ == 0) {
				lines[0] = new LineIndex(text);
				json.begin().field("path", source.name()).field("standard", code(text, tokens)).beginArray("hits");
			}
			hit(hit, text, lines[0]);
		});
		if (hits[0] > 0)
			json.endArray().end();
		return hits[0];
	}

	private void hit(Hit hit, String text, LineIndex lines) {
		int line = lines.line(hit.offset());
		json.begin().field("kind", hit.kind().id()).field("line", line).field("column", lines.column(hit.offset()))
				.field("length", hit.length()).beginArray("element");
		for (String label : hit.element())
			json.value(label);
		Window window = Window.around(text, hit.content(), Math.max(hit.content(), lines.end(line)), hit.offset(), hit.length());
		json.endArray().field("text", window.before() + window.place() + window.after()).end();
	}

	/** Returns the standard's own code, or null. */
	private static String code(String text, List<Token> tokens) {
		Tok head = Tok.WS;
		for (Token token : tokens) {
			if (token.type().isHead())
				head = token.type();
			if (token.type() == Tok.VALUE && head == Tok.STANDARD_WORD)
				return text.substring(token.start(), token.end());
		}
		return null;
	}

	@Override
	public void end(int files, int hits) {
		json.endArray().begin("summary").field("files", files).field("hits", hits).end().end().finish();
	}
}
