package guiju.importer.html;

/** Fonts whose letters are signs. Word processors take their bullets from them, as letters that mean nothing by themselves. */
enum Glyphs {
	/** Symbol. */
	SYMBOL("\u00b7\u00a8\u00de\u00ae", "•♦⇒→"),
	/** Wingdings. */
	WINGDINGS("lnuvqpwoØü§¨àèðþýJ", "●■◆❖❑□◆□➢✓▪□→➔⇨☑☒☺");

	private static final int PRIVATE = 0xf000;

	private final String letters;
	private final String signs;

	Glyphs(String letters, String signs) {
		this.letters = letters;
		this.signs = signs;
	}

	/** Returns the font of signs among font families in small letters, or null. */
	static Glyphs of(String families) {
		if (families.contains("wingdings"))
			return WINGDINGS;
		return families.startsWith("symbol") || families.startsWith("\"symbol") ? SYMBOL : null;
	}

	/** Returns what is seen of a text in this font; letters of unknown signs stay. */
	String seen(String text) {
		StringBuilder seen = new StringBuilder(text.length());
		for (char c : text.toCharArray()) {
			char letter = c >= PRIVATE && c < PRIVATE + 0x100 ? (char) (c - PRIVATE) : c;
			int at = letters.indexOf(letter);
			seen.append(at < 0 ? c : signs.charAt(at));
		}
		return seen.toString();
	}
}
