package guiju.ui.compare.head;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;

import guiju.diff.Comparison;
import guiju.diff.change.Impact;
import guiju.diff.change.Kind;
import guiju.diff.change.Statistics;
import guiju.report.chart.KindGroup;
import guiju.report.rows.Summary;
import guiju.report.wording.Titles;
import guiju.report.wording.Wording;
import guiju.ui.compare.list.Explanation;
import guiju.ui.compare.table.Palette;
import guiju.ui.compare.table.PaperStyle;
import guiju.ui.wording.AccessibleName;
import guiju.ui.wording.Words;

/** Says above the list which versions these are, what the revision amounts to, how much changed, and what makes it doubtful. */
public final class Headline {

	/** Keeps a coloured word from being parted at the end of a line. */
	private static final char UNBROKEN = '\u00a0';

	private final Words words = new Words(Headline.class);
	private final Wording wording = new Wording(Words.language());
	private final LocalResourceManager resources;
	private final StyledText text;
	private final List<StyleRange> ranges = new ArrayList<>();
	private final StringBuilder said = new StringBuilder();
	private Runnable again = () -> {};
	private boolean brief;

	/** Makes an empty one. */
	public Headline(Composite parent) {
		text = AccessibleName.give(new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI), words.text("summary"));
		PaperStyle.givePage(text);
		text.setMargins(12, 8, 8, 4);
		text.setLineSpacing(4);
		text.setCaret(null);
		text.addListener(SWT.Traverse, event -> event.doit = true);
		text.addListener(SWT.Resize, event -> {
			if (brief)
				again.run();
		});
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(text);
		resources = new LocalResourceManager(JFaceResources.getResources(), text);
	}

	/** Leaves out what can be read elsewhere, where the rows need the room; takes effect with what is said next. */
	public void setBrief(boolean isBrief) {
		brief = isBrief;
	}

	/** Says that there is no comparison, and why. */
	public void refuse(String why) {
		again = () -> {};
		begin();
		add("⚠ " + why, SWT.BOLD, new Palette(resources).missing(), null);
		end();
	}

	/** Tells of a comparison. */
	public void show(Comparison comparison, List<String> notes) {
		again = () -> show(comparison, notes);
		begin();
		Palette palette = new Palette(resources);
		Titles titles = new Titles(comparison, wording);
		Summary summary = Summary.of(comparison);
		add(titles.name() + "　", SWT.BOLD, palette.ink(), null);
		add(titles.before() + " → " + titles.after(), SWT.NORMAL, palette.ink(), null);
		if (titles.formerName() != null)
			add("　" + wording.text("page.former", titles.formerName()), SWT.NORMAL, palette.muted(), null);
		add("　", SWT.NORMAL, null, null);
		String key = summary.verdict().key();
		add(" " + wording.verdict(summary.verdict()) + " ", SWT.BOLD, palette.ink(key), palette.behind(key));
		if (!brief)
			add(" " + wording.verdictMeaning(summary.verdict()), SWT.NORMAL, palette.muted(), null);
		text.setToolTipText(brief ? wording.verdictMeaning(summary.verdict()) : null);
		if (!summary.independent().isEmpty())
			figures(comparison, summary, palette);
		for (String doubt : wording.doubts(comparison))
			add("\n⚠ " + doubt, SWT.BOLD, palette.missing(), null);
		for (String note : notes)
			add("\n⚠ " + note, SWT.NORMAL, palette.missing(), null);
		end();
	}

	/** In a low window they take no more than one line: what they say stands in the status line and in the filters, too. */
	private boolean fit(String figures) {
		GC gc = new GC(text);
		int needed = gc.textExtent(figures).x;
		gc.dispose();
		int there = text.getClientArea().width - text.getLeftMargin() - text.getRightMargin();
		return !brief || there <= 0 || needed <= there;
	}

	/** Returns what is said. */
	public String words() {
		return said.toString().replace(UNBROKEN, ' ');
	}

	private void figures(Comparison comparison, Summary summary, Palette palette) {
		String impacts = List.of(Impact.SUBSTANTIVE, Impact.MINOR, Impact.EDITORIAL).stream().filter(impact -> summary.impacts().get(impact) > 0)
				.map(impact -> Explanation.sign(impact) + " " + wording.text("text.impact", wording.impact(impact), summary.impacts().get(impact)))
				.collect(Collectors.joining(wording.text("comma")));
		String following = summary.consequenceCount() == 0 ? "" : wording.text("text.following", summary.consequenceCount());
		String figures = wording.text("text.figures", summary.independent().size(), impacts) + following;
		if (!fit(figures))
			return;
		add("\n" + figures, SWT.NORMAL, palette.ink(), null);
		if (brief)
			return;
		add("\n", SWT.NORMAL, null, null);
		Statistics statistics = Statistics.of(summary.independent());
		Arrays.stream(Kind.values()).filter(kind -> statistics.count(kind) > 0).forEach(kind -> {
			String group = KindGroup.of(kind).key();
			String chip = " " + KindGroup.of(kind).sign() + " " + wording.kind(kind) + " " + statistics.count(kind) + " ";
			add(chip.replace(' ', UNBROKEN), SWT.NORMAL, palette.ink(group), palette.behind(group));
			add("  ", SWT.NORMAL, null, null);
		});
	}

	private void begin() {
		said.setLength(0);
		ranges.clear();
	}

	private void add(String more, int font, Color ink, Color behind) {
		ranges.add(new StyleRange(said.length(), more.length(), ink, behind, font));
		said.append(more);
	}

	private void end() {
		if (text.getText().contentEquals(said) && Arrays.equals(text.getStyleRanges(), ranges.toArray()))
			return;
		text.setText(said.toString());
		text.setStyleRanges(ranges.toArray(StyleRange[]::new));
		text.getParent().layout();
	}
}
