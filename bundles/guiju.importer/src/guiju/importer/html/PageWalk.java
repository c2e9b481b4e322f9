package guiju.importer.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

import guiju.importer.cells.Block;
import guiju.importer.cells.Bullet;
import guiju.importer.cells.Place;
import guiju.importer.cells.Zone;

/** Goes through a page, or a cell of it, and puts its text into lines. In a cell tables become lines, else blocks. */
final class PageWalk implements NodeFilter {

	private static final Pattern WORD_LEVEL = Pattern.compile("level(\\d)");
	private static final int LONGEST_MARK = 12;
	private static final Set<String> SECTIONS = Set.of("article", "section", "main", "aside", "blockquote", "fieldset", "figure", "td", "th");
	private static final Set<String> MARGIN_ROLES = Set.of("navigation", "contentinfo");

	private final Boxes boxes;
	private final Lines lines;
	private final PageBlocks blocks;
	private final Deque<ListMarks> lists = new ArrayDeque<>();
	private final Deque<Element> entries = new ArrayDeque<>();
	private Element root;
	private Element margin;
	private Element sideRow;

	/** Walks through a page. */
	PageWalk(Boxes boxes) {
		this(boxes, new Lines(Place.NONE), new PageBlocks(boxes));
	}

	/** Walks through a part of a page, or through a cell where there are no blocks to fill. */
	PageWalk(Boxes boxes, Lines lines, PageBlocks blocks) {
		this.boxes = boxes;
		this.lines = lines;
		this.blocks = blocks;
	}

	/** Returns the blocks of a page. */
	List<Block> read(Element page) {
		walk(page);
		return blocks.list();
	}

	/** Walks through what is in an element. */
	void walk(Element element) {
		root = element;
		traverse(element);
		flush();
	}

	private void flush() {
		if (blocks != null)
			blocks.paragraphs(lines.take());
	}

	@Override
	public FilterResult head(Node node, int depth) {
		if (node instanceof TextNode text) {
			text(text);
			return FilterResult.CONTINUE;
		}
		if (!(node instanceof Element element) || element == root)
			return FilterResult.CONTINUE;
		Shown shown = boxes.of(element);
		if (margin == null && isMargin(element, shown)) {
			margin = element;
			lines.zone(Zone.MARGIN);
		}
		if (isMark(element, shown)) {
			lines.mark(mark(element));
			return FilterResult.SKIP_ENTIRELY;
		}
		return begin(element, shown);
	}

	/** Some word processors write marks as text: Word says so, others let them float on the left of the entry. */
	private boolean isMark(Element element, Shown shown) {
		if (shown.value("mso-list").equals("ignore"))
			return true;
		return lines.isBeforeEntry() && shown.value("float").equals("left") && shown.box() != Box.HIDDEN && element.text().length() <= LONGEST_MARK;
	}

	private FilterResult begin(Element element, Shown shown) {
		switch (shown.box()) {
			case HIDDEN, COLUMNS -> {
				return FilterResult.SKIP_ENTIRELY;
			}
			case FIELD -> {
				field(element, shown);
				return FilterResult.SKIP_CHILDREN;
			}
			case TABLE, PAIRS -> {
				lines.block();
				if (blocks != null && table(element, shown))
					return FilterResult.SKIP_CHILDREN;
			}
			case BREAK -> lines.lineBreak();
			case LIST -> {
				lists.push(new ListMarks(element, shown, lists.size() + 1));
				lines.block();
			}
			case ENTRY -> entry(element, shown);
			case CELL -> cell(element);
			case INLINE -> { }
			default -> lines.block();
		}
		return FilterResult.CONTINUE;
	}

	@Override
	public FilterResult tail(Node node, int depth) {
		if (!(node instanceof Element element) || element == root)
			return FilterResult.CONTINUE;
		Box box = boxes.of(element).box();
		if (box == Box.LIST)
			lists.pop();
		if (box == Box.ENTRY)
			leave();
		if (box != Box.INLINE && box != Box.BREAK && box != Box.FIELD)
			lines.block();
		if (element == margin) {
			margin = null;
			lines.zone(Zone.BODY);
		}
		return FilterResult.CONTINUE;
	}

	private void text(TextNode node) {
		Shown shown = node.parent() instanceof Element parent ? boxes.of(parent) : Shown.ROOT;
		if (!shown.visible())
			return;
		String text = node.getWholeText();
		int line = node.sourceRange().isTracked() ? node.sourceRange().start().lineNumber() : 0;
		lines.text(shown.glyphs() == null ? text : shown.glyphs().seen(text), shown, line);
	}

	private void field(Element element, Shown shown) {
		String value = shown.visible() ? FieldValue.of(element) : "";
		if (value.isBlank())
			return;
		lines.text(" ", Shown.ROOT, 0);
		lines.text(value, shown, line(element));
		lines.text(" ", Shown.ROOT, 0);
	}

	/** Returns the source line that an element begins in, 0 where that is unknown. */
	static int line(Element element) {
		return element.sourceRange().isTracked() ? element.sourceRange().start().lineNumber() : 0;
	}

	private boolean table(Element element, Shown shown) {
		flush();
		return shown.box() == Box.PAIRS ? blocks.pairs(element) : blocks.table(element, this);
	}

	/** Walks through a frame or a caption within the same page. */
	void part(Element element) {
		new PageWalk(boxes, new Lines(Place.NONE), blocks).walk(element);
	}

	private void entry(Element element, Shown shown) {
		Matcher level = WORD_LEVEL.matcher(shown.value("mso-list"));
		boolean ofWord = level.find();
		String mark = ofWord || lists.isEmpty() ? "" : lists.peek().next(element, shown);
		int depth = Math.max(1, ofWord ? Integer.parseInt(level.group(1)) : lists.size());
		entries.push(element);
		lines.within(element);
		lines.bullet(new Bullet(depth, mark));
	}

	private void leave() {
		entries.pop();
		lines.within(entries.peek());
	}

	private String mark(Element element) {
		StringBuilder mark = new StringBuilder();
		element.traverse((node, depth) -> {
			if (node instanceof TextNode text && node.parent() instanceof Element parent) {
				Glyphs glyphs = boxes.of(parent).glyphs();
				mark.append(glyphs == null ? text.getWholeText() : glyphs.seen(text.getWholeText()));
			}
		});
		return mark.toString().replace('\u00a0', ' ').strip();
	}

	/** Cells of a table within a cell stand in one line. */
	private void cell(Element element) {
		boolean first = element.parent() != sideRow;
		sideRow = element.parent();
		if (blocks == null && !first)
			lines.beside();
		else
			lines.block();
	}

	/** Only what is a margin by its meaning, or that a word processor marks so. */
	private boolean isMargin(Element element, Shown shown) {
		String tag = element.normalName();
		if (tag.equals("nav") || MARGIN_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT)))
			return true;
		String written = shown.value("mso-element");
		if (written.equals("header") || written.equals("footer"))
			return true;
		String title = tag.equals("div") ? element.attr("title") : "";
		if (title.equals("header") || title.equals("footer"))
			return true;
		return tag.equals("footer") && element.parents().stream().noneMatch(parent -> SECTIONS.contains(parent.normalName()));
	}
}
