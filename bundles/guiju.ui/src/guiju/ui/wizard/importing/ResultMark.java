package guiju.ui.wizard.importing;

import java.util.List;

import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;

import guiju.dsl.location.Region;
import guiju.ui.text.colour.Palette;

/** Marks regions of a text without changing the colours of its words. */
final class ResultMark {

	private final StyledText text;
	private List<Region> marked = List.of();

	ResultMark(StyledText text) {
		this.text = text;
	}

	/** Forgets what is marked, as before another text. */
	void clear() {
		marked = List.of();
	}

	/** Marks regions, and shows the first of them. */
	void set(List<Region> regions) {
		paint(regions);
		if (regions.isEmpty())
			return;
		Region first = regions.get(0);
		text.setSelection(first.offset());
		int line = text.getLineAtOffset(first.offset());
		text.setTopIndex(Math.max(0, line - 4));
		text.showSelection();
	}

	/** Marks regions where they are. */
	void paint(List<Region> regions) {
		marked.forEach(region -> background(region, null));
		marked = regions;
		Color colour = Palette.on(text.getBackground()) == Palette.DARK ? new Color(96, 76, 28) : new Color(255, 236, 178);
		marked.forEach(region -> background(region, colour));
	}

	private void background(Region region, Color colour) {
		int end = Math.min(region.end(), text.getCharCount());
		StyleRange[] ranges = text.getStyleRanges(region.offset(), end - region.offset());
		int at = region.offset();
		for (StyleRange range : ranges) {
			plain(at, range.start, colour);
			range.background = colour;
			text.setStyleRange(range);
			at = range.start + range.length;
		}
		plain(at, end, colour);
	}

	private void plain(int from, int to, Color colour) {
		if (from < to)
			text.setStyleRange(new StyleRange(from, to - from, null, colour));
	}

	/** Returns what is marked. */
	String markedText() {
		return String.join("\n", marked.stream().map(region -> text.getText(region.offset(), Math.min(region.end(), text.getCharCount()) - 1)).toList());
	}
}
