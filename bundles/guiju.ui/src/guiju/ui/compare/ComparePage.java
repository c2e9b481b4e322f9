package guiju.ui.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;

import guiju.diff.change.Located;
import guiju.report.rows.Cell;
import guiju.report.rows.Row;
import guiju.report.wording.Titles;
import guiju.report.wording.Wording;
import guiju.ui.compare.detail.DetailPane;
import guiju.ui.compare.head.FilterBar;
import guiju.ui.compare.head.Headline;
import guiju.ui.compare.list.Chapter;
import guiju.ui.compare.list.Explanation;
import guiju.ui.compare.list.Item;
import guiju.ui.compare.list.Listing;
import guiju.ui.compare.match.RowMatch;
import guiju.ui.compare.outline.ChapterOutline;
import guiju.ui.compare.table.ChangeTable;
import guiju.ui.theme.Themes;
import guiju.ui.wording.AccessibleName;
import guiju.ui.wording.Words;

/** What stands in the editor: summary, filters, the rows, and the selected row in full. */
final class ComparePage implements ChangeTable.Listener, FilterBar.Listener {

	private final Words words = new Words(ComparePage.class);
	private final Wording wording = new Wording(Words.language());
	private final CompareEditor editor;
	private final Headline headline;
	private final FilterBar filters;
	private final ChangeTable table;
	private final DetailPane details;
	private final ComparePageActions actions;
	private final Set<String> unfolded = new HashSet<>();
	private final PageRoom room;
	private ChapterOutline outline;
	private Compared compared;
	private boolean dark = Themes.isDark();

	ComparePage(CompareEditor editor, Composite parent) {
		this.editor = editor;
		headline = new Headline(parent);
		Composite corner = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(0, 8, 6, 0).spacing(0, 2).applyTo(corner);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(corner);
		filters = new FilterBar(parent, corner, this);
		SashForm sash = new SashForm(parent, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(sash);
		table = AccessibleName.give(new ChangeTable(sash, this), words.text("table"));
		table.setEmptyText(words.text("comparing"));
		actions = new ComparePageActions(editor, this);
		details = new DetailPane(sash, actions);
		details.clear();
		room = new PageRoom(sash, headline, table, details, this::summarize);
		table.addListener(SWT.Paint, event -> followTheme());
	}

	// What is shown

	/** Shows a comparison in the place of another one; selection, place and what is being typed stay. */
	void show(Compared now) {
		if (table.isDisposed())
			return;
		compared = now;
		summarize();
		filters.show(now.comparison());
		Titles titles = new Titles(now.comparison(), wording);
		String before = wording.text("column.old") + "  " + titles.before();
		String after = wording.text("column.new") + "  " + titles.after();
		table.setHeaders(List.of(wording.text("column.what"), before, after, wording.text("column.why")));
		details.setVersions(before, after);
		table.setEmptyText(words.text(now.comparison().changes().isEmpty() ? "identical" : "nothing"));
		list();
		if (outline != null)
			outline.show(now.table());
	}

	private void summarize() {
		if (compared == null)
			return;
		headline.show(compared.comparison(), compared.notes());
		table.setSummary(headline.words());
	}

	/** Says that there is nothing to compare, and why. */
	void refuse(String why) {
		if (table.isDisposed())
			return;
		headline.refuse(why);
		table.setEmptyText("");
	}

	private void list() {
		if (compared == null)
			return;
		boolean isFirst = table.selection() < 0;
		table.show(Listing.of(compared.table(), filters.filter(), unfolded), new Explanation(compared.comparison(), wording, words.text("missing")));
		if (isFirst && !table.items().isEmpty())
			table.select(Math.max(0, Listing.step(table.items(), -1, true)));
	}

	@Override
	public void filterChanged() {
		list();
	}

	@Override
	public void selected(Item item) {
		long at = table.items().subList(0, Math.max(0, table.selection() + 1)).stream().filter(Listing::isStep).count();
		filters.setPosition(item != null && Listing.isStep(item) ? at : 0, Listing.changed(table.items()));
		switch (item) {
			case Item.Entry entry -> details.show(new RowDetails(compared).of(entry), actions.choices(entry.row()));
			case Item.Consequence consequence -> details.show(new RowDetails(compared).of(consequence), DetailPane.Choices.NONE);
			case null, default -> details.clear();
		}
		if (outline != null)
			outline.follow(row().orElse(null));
		room.rowChanged();
		editor.placeChanged();
	}

	RowMatch match(Row row) {
		return new RowDetails(compared).match(row);
	}

	/** Returns the comparison that is shown, or empty before the first one. */
	Optional<Compared> compared() {
		return Optional.ofNullable(compared);
	}

	/** Returns the selected row, or empty. */
	Optional<Row> row() {
		return table.selectedItem().filter(Item.Entry.class::isInstance).map(item -> ((Item.Entry) item).row());
	}

	/** Colours of texts are set once, so they are set anew when the theme was changed, which shows first where rows are painted. */
	private void followTheme() {
		if (dark == Themes.isDark())
			return;
		dark = Themes.isDark();
		table.getDisplay().asyncExec(() -> {
			if (!table.isDisposed() && compared != null) {
				summarize();
				selected(table.selectedItem().orElse(null));
			}
		});
	}

	// What the user does

	@Override
	public void step(boolean forward) {
		details.flush();
		int next = Listing.step(table.items(), table.selection(), forward);
		if (next < 0)
			editor.tell(words.text(forward ? "last" : "first"));
		else
			table.select(next);
		if (next >= 0)
			editor.tell("");
	}

	/** Goes to the next change that still needs a reason, or the one before, and gives the keyboard to its reason. */
	void stepMissing(boolean forward) {
		details.flush();
		Set<String> open = new HashSet<>();
		compared().ifPresent(now -> now.comparison().unexplained().forEach(change -> open.add(change.id())));
		List<Item> items = table.items();
		for (int i = table.selection() + (forward ? 1 : -1); i >= 0 && i < items.size(); i += forward ? 1 : -1)
			if (items.get(i) instanceof Item.Entry entry && !entry.context() && entry.row().changes().stream().anyMatch(change -> open.contains(change.id()))) {
				table.select(i);
				details.focusReason();
				return;
			}
		editor.tell(words.text(open.isEmpty() ? "missing.none" : forward ? "missing.last" : "missing.first"));
	}

	@Override
	public void fold(Item.Entry entry, boolean unfold) {
		if (unfold)
			unfolded.add(entry.key());
		else
			unfolded.remove(entry.key());
		list();
	}

	@Override
	public void open(Item item, boolean old) {
		List<String> olds = paths(item, true);
		List<String> news = paths(item, false);
		boolean wantsOld = old && !olds.isEmpty() || news.isEmpty();
		List<String> paths = wantsOld ? olds : news;
		if (paths.isEmpty() || compared == null)
			return;
		var version = wantsOld ? editor.versions().before() : editor.versions().after();
		details.flush();
		if (!SidePlaces.open(version, wantsOld ? compared.oldKeys() : compared.newKeys(), paths.get(0)))
			editor.tell(words.text("noEditor", version.name()));
	}

	private static List<String> paths(Item item, boolean old) {
		return switch (item) {
			case Item.Heading heading -> List.of();
			case Item.Consequence consequence -> (old ? consequence.change().before() : consequence.change().after()).stream().map(Located::path).toList();
			case Item.Entry entry -> (old ? entry.row().before() : entry.row().after()).stream().map(Cell::path).toList();
		};
	}

	@Override
	public void export() {
		actions.export();
	}

	@Override
	public void swap() {
		actions.swap();
	}

	@Override
	public void leave() {
		focus();
	}

	// What stands around the page

	/** Returns the outline: a new one for each time that the view asks. */
	ChapterOutline outline() {
		outline = new ChapterOutline(this::go);
		if (compared != null)
			outline.show(compared.table());
		outline.follow(row().orElse(null));
		return outline;
	}

	private void go(Chapter chapter) {
		details.flush();
		int row = chapter.in(table.items());
		editor.tell(row < 0 ? words.text("chapter.none") : "");
		if (row >= 0)
			table.select(row);
	}

	/** Returns the code of the selected row and how manyeth change it is. */
	String place() {
		String code = row().map(Row::code).orElse(null);
		String position = filters.position();
		return code == null ? position : position.isEmpty() ? code : code + "　" + position;
	}

	/** Returns how many changes there are and how many still need a reason. */
	String figures() {
		if (compared == null)
			return "";
		long changes = compared.table().rows().filter(Listing::isChanged).count();
		int open = compared.comparison().unexplained().size();
		return words.text(changes == 0 ? "status.none" : open == 0 ? "status.explained" : "status.open", changes, open);
	}

	Deciding deciding() {
		return actions.deciding();
	}

	void decisionUndone(boolean back) {
		actions.undone(back);
	}

	boolean isSearching() {
		return filters.isSearching();
	}

	void find() {
		filters.find();
	}

	void focusReason() {
		details.focusReason();
	}

	void focus() {
		table.setFocus();
	}

	ChangeTable table() {
		return table;
	}

	DetailPane details() {
		return details;
	}

	boolean isPending() {
		return details.isPending();
	}

	void flush() {
		details.flush();
	}
}
