package guiju.ui.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;

import guiju.ui.guide.Block.Kind;
import guiju.ui.theme.Themes;

/** Puts a page into a text: headings large, lists and tables hanging, links marked. */
final class PagePainter {

	private static final int INDENT = 26;
	private static final int GAP = 24;

	private final StyledText text;
	private final PageFonts fonts;
	private final PagePictures pictures;
	private final StringBuilder written = new StringBuilder();
	private final List<StyleRange> styles = new ArrayList<>();
	private final NavigableMap<Integer, Run> links = new TreeMap<>();

	PagePainter(StyledText text, PageFonts fonts, PagePictures pictures) {
		this.text = text;
		this.fonts = fonts;
		this.pictures = pictures;
	}

	/** Shows a page and returns its links by their offsets. */
	NavigableMap<Integer, Run> show(GuidePage page) {
		page.blocks().forEach(this::write);
		text.setText(written.toString());
		text.setStyleRanges(styles.toArray(StyleRange[]::new));
		int line = 0;
		for (int i = 0; i < page.blocks().size(); i++) {
			lay(page.blocks(), i, line);
			line += lines(page.blocks().get(i));
		}
		pictures.fit();
		text.setSelection(0);
		return links;
	}

	private static int lines(Block block) {
		return 1 + (int) block.cells().stream().flatMap(List::stream).flatMapToInt(run -> run.text().chars()).filter(each -> each == '\n').count();
	}

	private void write(Block block) {
		if (block.kind() == Kind.PICTURE) {
			String told = block.cells().get(0).get(0).text();
			if (pictures.add(block.picture(), told, written.length()))
				written.append('\ufffc');
			else
				style(told, fonts.plain(), SWT.ITALIC, null);
			written.append('\n');
			return;
		}
		if (!block.mark().isEmpty())
			written.append(block.mark()).append('\t');
		for (int cell = 0; cell < block.cells().size(); cell++) {
			if (cell > 0)
				written.append('\t');
			block.cells().get(cell).forEach(run -> write(block, run));
		}
		written.append('\n');
	}

	private void write(Block block, Run run) {
		int at = written.length();
		boolean strong = run.bold() || block.kind() == Kind.HEADING || block.kind() == Kind.HEAD;
		Color colour = run.link() != null ? link() : run.code() ? key() : null;
		style(run.text(), block.kind() == Kind.HEADING ? fonts.heading(block.level()) : run.code() && block.kind() == Kind.EXAMPLE ? fonts.fixed() : fonts.plain(),
				strong ? SWT.BOLD : SWT.NORMAL, colour);
		if (run.link() != null) {
			styles.get(styles.size() - 1).underline = true;
			links.put(at, run);
		}
	}

	private void style(String words, org.eclipse.swt.graphics.Font font, int weight, Color colour) {
		if (words.isEmpty())
			return;
		StyleRange style = new StyleRange(written.length(), words.length(), colour, null, weight);
		style.font = weight == SWT.BOLD ? fonts.bold(font) : font;
		styles.add(style);
		written.append(words);
	}

	private void lay(List<Block> blocks, int index, int line) {
		Block block = blocks.get(index);
		int count = lines(block);
		switch (block.kind()) {
			case HEADING -> text.setLineVerticalIndent(line, index == 0 ? 0 : block.level() <= 2 ? 22 : 14);
			case PARAGRAPH, PICTURE -> text.setLineVerticalIndent(line, 8);
			case ENTRY -> hang(line, INDENT * (block.level() - 1), INDENT * block.level());
			case QUOTE, EXAMPLE -> {
				text.setLineVerticalIndent(line, 8);
				text.setLineIndent(line, count, INDENT);
				text.setLineWrapIndent(line, count, INDENT);
			}
			case HEAD, ROW -> {
				int[] stops = stops(blocks, index);
				text.setLineVerticalIndent(line, block.kind() == Kind.HEAD ? 12 : 5);
				text.setLineTabStops(line, 1, stops);
				text.setLineWrapIndent(line, 1, stops[stops.length - 1]);
			}
		}
	}

	private void hang(int line, int from, int to) {
		text.setLineVerticalIndent(line, 4);
		text.setLineIndent(line, 1, from);
		text.setLineTabStops(line, 1, new int[] {to - from});
		text.setLineWrapIndent(line, 1, to);
	}

	/** Columns are as wide as their widest cell; the last one takes the rest. */
	private int[] stops(List<Block> blocks, int index) {
		int first = index;
		while (blocks.get(first).kind() == Kind.ROW)
			first--;
		int[] widths = new int[Math.max(1, blocks.get(first).cells().size() - 1)];
		GC gc = new GC(text);
		gc.setFont(fonts.bold(fonts.plain()));
		for (int i = first; i < blocks.size() && (i == first || blocks.get(i).kind() == Kind.ROW); i++)
			for (int cell = 0; cell < widths.length && cell < blocks.get(i).cells().size(); cell++)
				widths[cell] = Math.max(widths[cell], gc.textExtent(String.join("", blocks.get(i).cells().get(cell).stream().map(Run::text).toList())).x);
		gc.dispose();
		for (int i = 0, at = 0; i < widths.length; i++)
			widths[i] = at += widths[i] + GAP;
		return widths;
	}

	private Color link() {
		return Themes.isDark() ? new Color(156, 204, 255) : new Color(11, 87, 164);
	}

	private Color key() {
		return Themes.isDark() ? new Color(240, 200, 130) : new Color(122, 68, 0);
	}
}
