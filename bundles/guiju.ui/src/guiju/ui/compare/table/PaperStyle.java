package guiju.ui.compare.table;

import org.eclipse.swt.widgets.Control;

/** Names what is read in a comparison for the theme's style sheets, so that texts stand on the same ground as what is around them. */
public final class PaperStyle {

	private static final String STYLE_CLASS = "org.eclipse.e4.ui.css.CssClassName";

	private PaperStyle() {}

	/** Lets a text stand on the page itself. */
	public static void givePage(Control text) {
		text.setData(STYLE_CLASS, "GuijuPage");
	}

	/** Lets a text stand on paper, as the rows of the list do. */
	public static void givePaper(Control text) {
		text.setData(STYLE_CLASS, "GuijuPaper");
	}
}
