package guiju.ui.recovery;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.SWT;

import guiju.sync.outside.LineDiff;
import guiju.sync.outside.LineDiff.Hunk;
import guiju.ui.theme.Shades;

/** Writes how two texts differ into a text widget: what goes with −, what comes with +, and a line of what stands around it. */
public final class TextChanges {

	private TextChanges() {}

	/** Shows how a text came from an old one. */
	public static void show(StyledText widget, String old, String now) {
		List<String> was = LineDiff.lines(old);
		List<String> is = LineDiff.lines(now);
		StringBuilder text = new StringBuilder();
		List<StyleRange> styles = new ArrayList<>();
		Color gone = Shades.gone(widget.getBackground());
		Color come = Shades.come(widget.getBackground());
		for (Hunk hunk : LineDiff.hunks(was, is)) {
			if (!text.isEmpty())
				text.append("⋯\n");
			if (hunk.start() > 0)
				text.append("   ").append(line(was.get(hunk.start() - 1)));
			was.subList(hunk.start(), hunk.end()).forEach(line -> add("−  ", line, gone, SWT.NORMAL, text, styles));
			is.subList(hunk.otherStart(), hunk.otherEnd()).forEach(line -> add("+  ", line, come, SWT.BOLD, text, styles));
			if (hunk.end() < was.size())
				text.append("   ").append(line(was.get(hunk.end())));
		}
		widget.setText(text.toString());
		widget.setStyleRanges(styles.toArray(StyleRange[]::new));
	}

	private static void add(String mark, String line, Color color, int font, StringBuilder text, List<StyleRange> styles) {
		int start = text.length();
		text.append(mark).append(line(line));
		styles.add(new StyleRange(start, text.length() - start, color, null, font));
	}

	private static String line(String line) {
		return line.stripTrailing() + "\n";
	}
}
