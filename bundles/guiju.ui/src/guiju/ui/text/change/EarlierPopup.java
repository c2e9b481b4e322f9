package guiju.ui.text.change;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import guiju.dsl.ide.highlighting.Highlight.Style;
import guiju.ui.text.colour.Palette;
import guiju.ui.wording.AccessibleName;
import guiju.ui.wording.Words;

/** Shows what stood in the place of some lines, above what stands there now, and puts it back on request. */
final class EarlierPopup extends PopupDialog {

	private static final int WIDTH = 620;
	private static final int MOST = 10;

	private final Words words = new Words(EarlierPopup.class);
	private final ChangedLines change;
	private final List<String> now;
	private final Point at;
	private final Runnable restore;
	private Button put;

	/**
	 * Shows a change.
	 *
	 * @param heading what happened, in a sentence
	 * @param now the lines as they are
	 * @param at where on the screen
	 * @param restore puts back what was there
	 */
	EarlierPopup(Shell parent, ChangedLines change, String heading, List<String> now, Point at, Runnable restore) {
		super(parent, SWT.RESIZE, true, false, false, false, false, heading, new Words(EarlierPopup.class).text("keys"));
		this.change = change;
		this.now = now;
		this.at = at;
		this.restore = restore;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(6, 4).spacing(0, 8).applyTo(area);
		StyledText text = AccessibleName.give(new StyledText(area, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL), words.text("lines"));
		text.setAlwaysShowScrollBars(false);
		text.setLineSpacing(3);
		fill(text);
		int shown = Math.min(MOST, text.computeSize(WIDTH, SWT.DEFAULT).y / Math.max(1, text.getLineHeight()) + 1);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, shown * (text.getLineHeight() + 3)).applyTo(text);
		put = new Button(area, SWT.PUSH);
		put.setText(words.text("restore." + change.kind().name()));
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(put);
		put.addListener(SWT.Selection, event -> {
			close();
			restore.run();
		});
		return area;
	}

	/** The colours come with the theme, which has its say once the window is there. */
	@Override
	protected void adjustBounds() {
		super.adjustBounds();
		getShell().setDefaultButton(put);
	}

	private void fill(StyledText text) {
		List<String> lines = new ArrayList<>();
		change.before().forEach(line -> lines.add("− " + line.strip()));
		now.forEach(line -> lines.add("+ " + line.strip()));
		text.setText(String.join("\n", lines));
		text.addListener(SWT.Paint, event -> colour(text));
		colour(text);
	}

	private static void colour(StyledText text) {
		Palette palette = Palette.on(text.getBackground());
		if (palette == text.getData())
			return;
		text.setData(palette);
		for (int line = 0; line < text.getLineCount(); line++) {
			int start = text.getOffsetAtLine(line);
			String words = text.getLine(line);
			Color colour = palette.of(words.startsWith("−") ? Style.UNREADABLE : Style.ACCEPTANCE);
			text.setStyleRange(new StyleRange(start, words.length(), colour, null));
		}
	}

	@Override
	protected Control getFocusControl() {
		return put;
	}

	@Override
	protected Point getInitialLocation(Point size) {
		return at;
	}
}
