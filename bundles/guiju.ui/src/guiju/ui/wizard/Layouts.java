package guiju.ui.wizard;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.jface.resource.JFaceResources;

import guiju.dsl.ide.highlighting.Highlight;
import guiju.dsl.ide.highlighting.Highlights;
import guiju.ui.text.colour.Palette;
import guiju.ui.wording.AccessibleName;

/** How the pages of wizards look, the same everywhere. */
public final class Layouts {

	/** As wide as a wrapped text wishes to be. */
	private static final int WIDTH = 420;

	private Layouts() {}

	/** Makes the area of a page: labels in the first column, fields in the second, what helps in the third. */
	public static Composite page(Composite parent, int columns) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(columns).margins(14, 12).spacing(10, 8).applyTo(area);
		return area;
	}

	/** Makes the label before a field. */
	public static Label label(Composite area, String text) {
		Label label = new Label(area, SWT.NONE);
		label.setText(text);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		return label;
	}

	/** Makes a text field that grows over a number of columns. */
	public static Text text(Composite area, int columns, String name) {
		Text text = named(new Text(area, SWT.BORDER | SWT.SINGLE), name);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).span(columns, 1).applyTo(text);
		return text;
	}

	/** Makes a remark that wraps, over a number of columns behind some empty ones. */
	public static Label remark(Composite area, int before, int columns) {
		for (int i = 0; i < before; i++)
			new Label(area, SWT.NONE);
		Label label = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).span(columns, 1).applyTo(label);
		return label;
	}

	/** Sets the words of a label, in which & is no mnemonic. */
	public static void say(Label label, String text) {
		label.setText(text.replace("&", "&&"));
		label.requestLayout();
	}

	/** Makes a button. */
	public static Button button(Composite area, int style, String text, Runnable action) {
		Button button = new Button(area, style);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().applyTo(button);
		return button;
	}

	/** Makes a place for a text that is only read. */
	public static StyledText preview(Composite area, int columns, int height, String name) {
		StyledText preview = named(new StyledText(area, SWT.BORDER | SWT.READ_ONLY | SWT.MULTI | SWT.V_SCROLL | SWT.WRAP), name);
		preview.setFont(JFaceResources.getTextFont());
		preview.setMargins(10, 8, 10, 8);
		preview.setLineSpacing(2);
		preview.setAlwaysShowScrollBars(false);
		preview.addTraverseListener(event -> event.doit = true);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, height).span(columns, 1).applyTo(preview);
		return preview;
	}

	/** Shows a standard's text in its colours. */
	public static void show(StyledText preview, String text) {
		preview.setText(text);
		colour(preview);
	}

	/** Gives a standard's text, as a widget shows it, its colours. */
	public static void colour(StyledText preview) {
		Palette palette = Palette.on(preview.getBackground());
		preview.setStyleRanges(Highlights.of(preview.getText()).stream().map(highlight -> range(highlight, palette)).toArray(StyleRange[]::new));
	}

	private static StyleRange range(Highlight highlight, Palette palette) {
		boolean strong = highlight.style() == Highlight.Style.CODE || highlight.style() == Highlight.Style.HEADING;
		return new StyleRange(highlight.region().offset(), highlight.region().length(), palette.of(highlight.style()), null, strong ? SWT.BOLD : SWT.NORMAL);
	}

	/** Names a control for those who hear the screen, as its label does for those who see it. */
	public static <C extends Control> C named(C control, String name) {
		return AccessibleName.give(control, name.replaceAll("\\(&\\w\\)|&|[:：…]", ""));
	}
}
