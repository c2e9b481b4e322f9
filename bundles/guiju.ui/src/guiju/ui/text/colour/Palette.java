package guiju.ui.text.colour;

import org.eclipse.swt.graphics.Color;

import guiju.dsl.ide.highlighting.Highlight.Style;
import guiju.rules.Severity;
import guiju.ui.text.change.ChangedLines;

/**
 * The colours of texts, for light and for dark backgrounds. Which of the two is told by the background itself, so that texts can
 * be read under any theme. All of them have a contrast of at least 4.5 to 1, as WCAG asks for.
 */
public enum Palette {
	/** For dark text on a light background. */
	LIGHT(new Color(31, 95, 168), new Color(122, 62, 157), new Color(11, 105, 105), new Color(179, 38, 30), new Color(138, 75, 0), new Color(105, 105, 105),
			new Color(90, 105, 90), new Color(66, 108, 30)),
	/** For light text on a dark background. */
	DARK(new Color(124, 183, 255), new Color(214, 166, 245), new Color(102, 208, 200), new Color(255, 138, 128), new Color(240, 178, 112),
			new Color(160, 160, 160), new Color(150, 172, 150), new Color(168, 207, 122));

	private final Color keyword;
	private final Color code;
	private final Color citation;
	private final Color wrong;
	private final Color value;
	private final Color punctuation;
	private final Color comment;
	private final Color acceptance;

	Palette(Color keyword, Color code, Color citation, Color wrong, Color value, Color punctuation, Color comment, Color acceptance) {
		this.keyword = keyword;
		this.code = code;
		this.citation = citation;
		this.wrong = wrong;
		this.value = value;
		this.punctuation = punctuation;
		this.comment = comment;
		this.acceptance = acceptance;
	}

	/** Returns the palette for a background. */
	public static Palette on(Color background) {
		return 299 * background.getRed() + 587 * background.getGreen() + 114 * background.getBlue() < 128_000 ? DARK : LIGHT;
	}

	/** Returns the colour of a style, or null for plain text. */
	public Color of(Style style) {
		return switch (style) {
			case TEXT -> null;
			case KEYWORD, HEADING -> keyword;
			case CODE -> code;
			case CITATION, REFERENCE -> citation;
			case UNDEFINED, UNREADABLE -> wrong;
			case VALUE -> value;
			case PUNCTUATION -> punctuation;
			case COMMENT -> comment;
			case ACCEPTANCE -> acceptance;
		};
	}

	/** Returns the colour in which findings of a severity are marked. */
	public Color of(Severity severity) {
		return switch (severity) {
			case ERROR -> this == LIGHT ? new Color(208, 48, 39) : new Color(255, 107, 97);
			case WARNING -> this == LIGHT ? new Color(196, 126, 0) : new Color(242, 184, 75);
			default -> this == LIGHT ? new Color(64, 120, 192) : new Color(110, 168, 235);
		};
	}

	/** Returns the colour of the bar beside lines that changed. */
	public Color of(ChangedLines.Kind kind) {
		return switch (kind) {
			case ADDED -> this == LIGHT ? new Color(56, 132, 60) : new Color(120, 200, 120);
			case CHANGED -> this == LIGHT ? new Color(46, 110, 190) : new Color(110, 168, 235);
			case REMOVED -> this == LIGHT ? new Color(190, 60, 50) : new Color(255, 120, 110);
		};
	}

	/** Returns the background of the line that the caret is in. */
	public Color currentLine() {
		return this == LIGHT ? new Color(243, 246, 250) : new Color(48, 52, 58);
	}

	/** Returns the background of what names the same as the caret stands on, and of what defines it. */
	public Color occurrence(boolean definition) {
		if (this == LIGHT)
			return definition ? new Color(250, 224, 170) : new Color(222, 232, 244);
		return definition ? new Color(96, 76, 28) : new Color(58, 72, 92);
	}

	/** Returns the colour of line numbers and of other things at the edge. */
	public Color edge() {
		return this == LIGHT ? new Color(118, 118, 118) : new Color(145, 145, 145);
	}
}
