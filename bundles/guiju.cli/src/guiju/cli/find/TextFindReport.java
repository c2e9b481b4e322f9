package guiju.cli.find;

import java.util.List;

import guiju.cli.files.Source;
import guiju.cli.messages.Words;
import guiju.cli.output.Colour;
import guiju.cli.output.Output;
import guiju.cli.output.Visible;
import guiju.cli.output.Window;
import guiju.dsl.find.Hit;
import guiju.dsl.find.HitFinder;
import guiju.dsl.find.Query;
import guiju.dsl.lexing.Token;
import guiju.dsl.location.LineIndex;

/** Hits for people: where, in which element, and the words around. */
final class TextFindReport implements FindReport {

	private final Output out;
	private final Words words;
	private final boolean coloured;

	TextFindReport(Output out, Words words, boolean coloured) {
		this.out = out;
		this.words = words;
		this.coloured = coloured;
	}

	@Override
	public void begin(String query) {
		// Nothing stands before the first hit.
	}

	@Override
	public int file(Source source, String text, List<Token> tokens, Query query) {
		String path = Visible.text(source.name());
		LineIndex[] lines = {null};
		int[] hits = {0};
		new HitFinder(text, tokens, query).each(hit -> {
			if (lines[0] == null)
				lines[0] = new LineIndex(text);
			hits[0]++;
			int line = lines[0].line(hit.offset());
			out.line(Colour.BOLD.paint(path + ":" + line + ":" + lines[0].column(hit.offset()) + ":", coloured) + " "
					+ Colour.GREEN.paint(element(hit), coloured) + "  " + words(hit, text, lines[0].end(line)));
		});
		return hits[0];
	}

	private String element(Hit hit) {
		return hit.element().isEmpty() ? words.text("find.unreadable") : Visible.text(String.join(" > ", hit.element()));
	}

	private String words(Hit hit, String text, int lineEnd) {
		Window window = Window.around(text, hit.content(), Math.max(hit.content(), lineEnd), hit.offset(), hit.length());
		return window.before() + Colour.RED.paint(window.place(), coloured) + window.after();
	}

	@Override
	public void end(int files, int hits) {
		// The exit code tells whether there was anything.
	}
}
