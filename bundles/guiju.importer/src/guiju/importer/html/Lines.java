package guiju.importer.html;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;

import guiju.importer.cells.Bullet;
import guiju.importer.cells.Line;
import guiju.importer.cells.LineStart;
import guiju.importer.cells.Place;
import guiju.importer.cells.Run;
import guiju.importer.cells.Zone;
import guiju.importer.html.Shown.Space;

/** Makes lines of the text of a page or cell: white space is collapsed as in browsers, and lines end where text follows. */
final class Lines {

	/**
	 * A line.
	 *
	 * @param entry the entry of a list that it stands in, or null
	 */
	record Flowed(Line line, Element entry, Zone zone) {}

	private final Place place;
	private final List<Flowed> finished = new ArrayList<>();
	private final StringBuilder text = new StringBuilder();
	private List<Run> runs = new ArrayList<>();
	private LineStart start = LineStart.PARAGRAPH;
	private Bullet bullet;
	private Element entry;
	private Zone zone = Zone.BODY;
	private int number;
	private boolean raised;
	private boolean gap;
	private boolean blockAsked;
	private int breaks;
	private boolean beside;
	private Element nextEntry;
	private Bullet nextBullet;
	private Zone nextZone = Zone.BODY;

	/** Begins lines at a place, that of a cell or none. */
	Lines(Place place) {
		this.place = place;
	}

	/**
	 * Adds text.
	 *
	 * @param line where it begins in the source, 0 where that is unknown
	 */
	void text(String added, Shown shown, int line) {
		int feeds = 0;
		for (int i = 0; i < added.length(); i++) {
			char c = added.charAt(i);
			if (c == '\n')
				feeds++;
			boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
			if (blank && c == '\n' && shown.space() != Space.COLLAPSE)
				lineBreak();
			else if (blank && shown.space() != Space.KEEP)
				gap = true;
			else if (c != '\r')
				put(c, shown.raised(), line == 0 ? 0 : line + feeds);
		}
	}

	private void put(char c, boolean isRaised, int line) {
		if ((blockAsked || breaks > 0) && !isEmpty())
			finish();
		if (isEmpty())
			begin(line);
		else if (gap)
			append(' ', raised && isRaised);
		gap = false;
		beside = false;
		append(c, isRaised);
	}

	private void begin(int line) {
		start = finished.isEmpty() || blockAsked || breaks > 1 ? LineStart.PARAGRAPH : LineStart.BREAK;
		bullet = nextBullet;
		nextBullet = null;
		entry = nextEntry;
		zone = nextZone;
		number = line;
		blockAsked = false;
		breaks = 0;
	}

	private void append(char c, boolean isRaised) {
		if (isRaised != raised)
			endRun();
		raised = isRaised;
		text.append(c);
	}

	private void endRun() {
		if (!text.isEmpty())
			runs.add(new Run(text.toString(), raised));
		text.setLength(0);
	}

	private boolean isEmpty() {
		return text.isEmpty() && runs.isEmpty();
	}

	private void finish() {
		endRun();
		finished.add(new Flowed(new Line(place.onLine(number), start, bullet, runs), entry, zone));
		runs = new ArrayList<>();
		raised = false;
		gap = false;
	}

	/** Breaks the line. */
	void lineBreak() {
		breaks++;
		gap = false;
	}

	/** Begins or ends a block. */
	void block() {
		if (beside)
			return;
		blockAsked = true;
		gap = false;
	}

	/** Goes on in the line behind a blank, whatever ended before: with the next cell of a table within a cell. */
	void beside() {
		blockAsked = false;
		breaks = 0;
		gap = true;
		beside = true;
	}

	/** Says which entry of a list the next line stands in, null for none. */
	void within(Element next) {
		nextEntry = next;
	}

	/** Begins an entry of a list; without any text it comes to nothing. */
	void bullet(Bullet next) {
		beside = false;
		blockAsked = true;
		nextBullet = next;
	}

	/** Tells whether an entry has begun that has no text yet. */
	boolean isBeforeEntry() {
		return nextBullet != null;
	}

	/** Gives the next entry the mark that the page prints. */
	void mark(String mark) {
		if (nextBullet != null)
			nextBullet = new Bullet(nextBullet.depth(), mark);
	}

	/** Says which part of the page comes next. */
	void zone(Zone next) {
		nextZone = next;
	}

	/** Returns the lines since the last call. */
	List<Flowed> take() {
		if (!isEmpty())
			finish();
		List<Flowed> taken = List.copyOf(finished);
		finished.clear();
		blockAsked = false;
		breaks = 0;
		beside = false;
		return taken;
	}
}
