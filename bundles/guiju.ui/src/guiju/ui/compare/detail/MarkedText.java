package guiju.ui.compare.detail;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import guiju.ui.compare.layout.Span;
import guiju.ui.compare.layout.Style;
import guiju.ui.compare.list.CellText;
import guiju.ui.compare.table.Palette;
import guiju.ui.compare.table.PaperStyle;
import guiju.ui.wording.AccessibleName;

/** A text of one version in full, to be read and copied; what the other version has not is struck or underlined. */
final class MarkedText {

	private final boolean old;
	private final Label caption;
	private final StyledText text;
	private final Composite area;
	private final LocalResourceManager resources;

	MarkedText(Composite parent, boolean old, String name) {
		this.old = old;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 3).extendedMargins(8, 4, 4, 4).applyTo(area);
		resources = new LocalResourceManager(JFaceResources.getResources(), area);
		caption = new Label(area, SWT.NONE);
		caption.setText(name);
		caption.setFont(resources.create(FontDescriptor.createFrom(caption.getFont()).setStyle(SWT.BOLD)));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(caption);
		text = AccessibleName.give(new StyledText(area, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | SWT.V_SCROLL | SWT.BORDER), name);
		PaperStyle.givePaper(text);
		text.setMargins(6, 5, 6, 5);
		text.setLineSpacing(3);
		text.setAlwaysShowScrollBars(false);
		text.addListener(SWT.Traverse, event -> event.doit = true);
		GridDataFactory.fillDefaults().grab(true, true).hint(120, 60).applyTo(text);
	}

	void setVisible(boolean visible) {
		area.setVisible(visible);
	}

	void setCaption(String words) {
		caption.setText(words.replace("&", "&&"));
	}

	void show(List<Span> spans) {
		String now = CellText.text(spans);
		StyleRange[] ranges = ranges(spans);
		if (now.equals(text.getText()) && java.util.Arrays.equals(ranges, text.getStyleRanges()))
			return;
		text.setText(now);
		text.setStyleRanges(ranges);
	}

	private StyleRange[] ranges(List<Span> spans) {
		Palette palette = new Palette(resources);
		List<StyleRange> ranges = new ArrayList<>();
		int at = 0;
		for (Span span : spans) {
			StyleRange range = new StyleRange(at, span.text().length(), palette.ink(), null, span.style().isBold() ? SWT.BOLD : SWT.NORMAL);
			if (span.style() == Style.MARKED || span.style() == Style.CODE_MARKED) {
				range.foreground = old ? palette.deletedInk() : palette.insertedInk();
				range.background = old ? palette.deleted() : palette.inserted();
				range.strikeout = old;
				range.underline = !old;
			} else if (span.style() == Style.MUTED) {
				range.foreground = palette.muted();
			}
			at += span.text().length();
			if (range.length > 0)
				ranges.add(range);
		}
		return ranges.toArray(StyleRange[]::new);
	}
}
