package guiju.ui.guide;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

import guiju.ui.theme.ThemeChange;
import guiju.ui.wording.AccessibleName;

/** A page as a text that is read, not written. Its links are followed by a click, or by Tab and Enter. */
final class PageView {

	private final StyledText text;
	private final PageFonts fonts;
	private final PagePictures pictures;
	private final Consumer<String> follower;
	private NavigableMap<Integer, Run> links = new TreeMap<>();
	private GuidePage shown;

	PageView(Composite parent, String name, Consumer<String> follower) {
		this.follower = follower;
		text = AccessibleName.give(new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER), name);
		fonts = new PageFonts(parent.getDisplay());
		pictures = new PagePictures(text);
		text.setFont(fonts.plain());
		text.setMargins(28, 20, 28, 28);
		text.setLineSpacing(5);
		text.addDisposeListener(event -> fonts.dispose());
		ThemeChange.follow(text, this::repaint);
		text.addListener(SWT.MouseUp, this::clicked);
		text.addListener(SWT.MouseMove, event -> text.setCursor(at(event.x, event.y) == null ? null : text.getDisplay().getSystemCursor(SWT.CURSOR_HAND)));
		text.addListener(SWT.Traverse, this::traversed);
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)
				followSelected();
		});
	}

	Control control() {
		return text;
	}

	void show(GuidePage page) {
		shown = page;
		pictures.clear();
		links = new PagePainter(text, fonts, pictures).show(page);
	}

	void tell(String words) {
		shown = null;
		pictures.clear();
		links = new TreeMap<>();
		text.setText(words);
	}

	/** Takes the colours of another theme and stays where the reader is. */
	private void repaint() {
		if (shown == null)
			return;
		int top = text.getTopIndex();
		Point selection = text.getSelection();
		show(shown);
		text.setSelection(selection);
		text.setTopIndex(top);
	}

	private void clicked(Event event) {
		Run link = event.button == 1 && text.getSelectionCount() == 0 ? at(event.x, event.y) : null;
		if (link != null)
			follower.accept(link.link());
	}

	private Run at(int x, int y) {
		int offset = text.getOffsetAtPoint(new Point(x, y));
		return offset < 0 ? null : at(offset);
	}

	private Run at(int offset) {
		Map.Entry<Integer, Run> link = links.floorEntry(offset);
		return link != null && offset < link.getKey() + link.getValue().text().length() ? link.getValue() : null;
	}

	/** Tab goes from link to link, and behind the last one out of the page. */
	private void traversed(Event event) {
		if (event.detail != SWT.TRAVERSE_TAB_NEXT && event.detail != SWT.TRAVERSE_TAB_PREVIOUS)
			return;
		Map.Entry<Integer, Run> next = event.detail == SWT.TRAVERSE_TAB_NEXT ? next() : links.lowerEntry(text.getSelection().x);
		event.doit = next == null;
		if (next != null) {
			text.setSelection(next.getKey(), next.getKey() + next.getValue().text().length());
			text.showSelection();
		}
	}

	private Map.Entry<Integer, Run> next() {
		Point selection = text.getSelection();
		return selection.x == selection.y ? links.ceilingEntry(selection.x) : links.higherEntry(selection.x);
	}

	private void followSelected() {
		Run link = at(text.getSelection().x);
		if (link != null)
			follower.accept(link.link());
	}
}
