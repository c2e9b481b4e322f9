package guiju.importer.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Signs of symbol fonts as the Unicode signs that look like them. A font's own positions stand in the private use area from
 * F000; what is not known here stays there, so that it is not taken for a letter.
 */
public final class Symbols {

	private static final Map<Character, Character> WINGDINGS = new HashMap<>();
	private static final Map<Character, Character> WINGDINGS_2 = new HashMap<>();
	private static final Map<Character, Character> SYMBOL = new HashMap<>();

	static {
		put(WINGDINGS, "lmnopqrstuvwxz", "●○■□□❑❒◆◆◆◆❖◆☒");
		put(WINGDINGS, "\u009e\u009f\u00a1\u00a2\u00a4\u00a7\u00a8\u00aa\u00ab\u00d8\u00dc\u00e0\u00e8\u00f0\u00fb\u00fc\u00fd\u00fe", "·•○○◎▪□✦★➢➔→➔⇨✗✓☒☑");
		put(WINGDINGS, "\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008a", "⓪①②③④⑤⑥⑦⑧⑨⑩");
		put(WINGDINGS, "\u008b\u008c\u008d\u008e\u008f\u0090\u0091\u0092\u0093\u0094\u0095", "⓿❶❷❸❹❺❻❼❽❾❿");
		put(WINGDINGS_2, "OPRST\u0097\u0098\u00a2\u00a3\u00a4", "✗✓☑☒☒●●■□□");
		put(SYMBOL, "\u00b7\u00a8\u00b0\u00b1\u00b3\u00a3\u00b4\u00d7\u00ae\u00ac\u00de\u002d", "•♦°±≥≤×⋅→←⇒−");
		put(SYMBOL, "abgdm", "αβγδμ");
	}

	private Symbols() {}

	private static void put(Map<Character, Character> table, String positions, String signs) {
		for (int i = 0; i < positions.length(); i++)
			table.put(positions.charAt(i), signs.charAt(i));
	}

	/** Tells whether a font has signs instead of letters. */
	public static boolean isSymbolFont(String font) {
		if (font == null)
			return false;
		String name = font.toLowerCase(Locale.ROOT);
		return name.startsWith("wingdings") || name.equals("symbol") || name.startsWith("webdings") || name.equals("opensymbol") || name.equals("starsymbol");
	}

	/** Returns a text that is set in a symbol font. */
	public static String text(String font, String text) {
		StringBuilder signs = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++)
			signs.append(sign(font, text.charAt(i)));
		return signs.toString();
	}

	private static char sign(String font, char c) {
		boolean isPrivate = c >= '\uf000' && c <= '\uf0ff';
		if (!isPrivate && (c <= ' ' || c > '\u00ff'))
			return c;
		char position = isPrivate ? (char) (c - 0xf000) : c;
		String name = font.toLowerCase(Locale.ROOT);
		Map<Character, Character> table = switch (name) {
			case "wingdings" -> WINGDINGS;
			case "wingdings 2" -> WINGDINGS_2;
			case "symbol" -> SYMBOL;
			default -> Map.of();
		};
		if (name.equals("opensymbol") || name.equals("starsymbol"))
			return isPrivate ? '•' : c;
		return position == ' ' ? ' ' : table.getOrDefault(position, (char) (0xf000 + position));
	}
}
