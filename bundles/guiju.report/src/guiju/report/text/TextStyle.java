package guiju.report.text;

/** How text is set off in a terminal. Whatever has a colour has a sign as well. */
enum TextStyle {
	/** Signs alone. */
	PLAIN,
	/** Signs, with ANSI colours. */
	COLOUR;

	String bold(String text) {
		return paint("1", text);
	}

	String faint(String text) {
		return paint("2", text);
	}

	/** What only the old version has: [-…-], as word diffs write it. */
	String deleted(String text) {
		return paint("31", "[-" + text + "-]");
	}

	/** What only the new version has: {+…+}. */
	String inserted(String text) {
		return paint("32", "{+" + text + "+}");
	}

	private String paint(String code, String text) {
		return this == PLAIN ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
	}
}
