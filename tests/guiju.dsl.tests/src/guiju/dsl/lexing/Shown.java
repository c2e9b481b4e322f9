package guiju.dsl.lexing;

import java.util.List;
import java.util.stream.Collectors;

/** Shows the tokens of one line, which stands below whatever it needs above it. */
final class Shown {

	private static final List<String> ABOVE = List.of("", "職業: x\n", "T1: x\n", "A01: x\n", "條件: x\n", "V1: x\n");

	private Shown() {}

	/** Returns the tokens of a line, a blank between two, as NAME‹text›; a colon's text is left out. */
	static String tokens(String line) {
		String stray = null;
		for (String above : ABOVE) {
			String shown = tokens(above + line, above.length());
			if (!shown.startsWith(Tok.STRAY_LINE.name()))
				return shown;
			stray = shown;
		}
		return stray;
	}

	/** Returns the tokens of a text from an offset on. */
	static String tokens(String text, int offset) {
		return LineLexer.tokens(text).stream().filter(token -> token.start() >= offset && token.type() != Tok.WS)
				.map(token -> token.type() == Tok.COLON ? "COLON" : token.type() + "‹" + text.substring(token.start(), token.end()) + "›")
				.collect(Collectors.joining(" "));
	}
}
