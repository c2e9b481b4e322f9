package guiju.ui.wizard.importing;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import guiju.importer.report.Decision;
import guiju.importer.report.Wording;
import guiju.ui.wizard.Layouts;
import guiju.ui.wording.Words;

/** What should be compared with the print, row by row; the next one is a click or F8 away, from wherever the keyboard is. */
final class SuspectList {

	/** What a cell leaves free around its text, in pixels. */
	private static final int MARGIN = 12;

	private final Words words = new Words(SuspectList.class);
	private final Wording wording = new Wording(Words.language());
	private final Consumer<Decision> looker;
	private final Label summary;
	private final Button previous;
	private final Button next;
	private final Table table;
	private final TableColumn decided;
	private final Label whole;
	private List<Decision> suspects = List.of();

	SuspectList(Composite parent, Consumer<Decision> looker) {
		this.looker = looker;
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 6).applyTo(area);
		summary = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(400, SWT.DEFAULT).applyTo(summary);
		previous = Layouts.button(area, SWT.PUSH, words.text("suspect.previous"), () -> step(-1));
		next = Layouts.button(area, SWT.PUSH, words.text("suspect.next"), () -> step(1));
		table = Layouts.named(new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION), words.text("suspects"));
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(600, 120).span(3, 1).applyTo(table);
		column("suspect.kind", 150);
		column("suspect.code", 80);
		decided = column("suspect.words", 520);
		column("suspect.confidence", 80);
		column("suspect.place", 250);
		whole = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).span(3, 1).exclude(true).applyTo(whole);
		decided.addListener(SWT.Resize, event -> tellWhole());
		table.addListener(SWT.Selection, event -> look());
		listen(area);
	}

	private TableColumn column(String key, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(words.text(key));
		column.setWidth(width);
		return column;
	}

	/** The keys of the workbench do not reach into a wizard. */
	private void listen(Composite area) {
		Display display = area.getDisplay();
		Listener listener = event -> pressed(event, area);
		display.addFilter(SWT.KeyDown, listener);
		area.addListener(SWT.Dispose, event -> display.removeFilter(SWT.KeyDown, listener));
	}

	private void pressed(Event event, Composite area) {
		if (event.keyCode != SWT.F8 || area.getDisplay().getActiveShell() != area.getShell() || !area.isVisible())
			return;
		step((event.stateMask & SWT.SHIFT) == 0 ? 1 : -1);
		event.doit = false;
	}

	void show(List<Decision> others, String said) {
		suspects = others;
		table.removeAll();
		for (Decision suspect : suspects)
			new TableItem(table, SWT.NONE).setText(new String[] {words.text("kind." + suspect.kind().name()), suspect.code() == null ? "" : suspect.code(),
					wording.text(suspect), words.text("confidence." + suspect.confidence().name()), wording.places(suspect.places())});
		Layouts.say(summary, suspects.isEmpty() ? said : said + words.text("suspect.count", suspects.size()));
		previous.setEnabled(!suspects.isEmpty());
		next.setEnabled(!suspects.isEmpty());
		if (!suspects.isEmpty()) {
			table.select(0);
			look();
		} else
			tellWhole();
	}

	boolean focus() {
		return !suspects.isEmpty() && table.setFocus();
	}

	/** Selects the first suspect that is as asked for, without looking at it. */
	void select(Predicate<Decision> wanted) {
		int index = -1;
		for (int i = suspects.size() - 1; i >= 0; i--)
			if (wanted.test(suspects.get(i)))
				index = i;
		table.deselectAll();
		if (index >= 0)
			table.setSelection(index);
		tellWhole();
	}

	private void step(int by) {
		if (suspects.isEmpty())
			return;
		int at = table.getSelectionIndex();
		table.setSelection(at < 0 ? 0 : Math.floorMod(at + by, suspects.size()));
		look();
	}

	private void look() {
		if (table.getSelectionIndex() < 0)
			return;
		tellWhole();
		looker.accept(suspects.get(table.getSelectionIndex()));
	}

	/** Writes below the table what its column has no room for, so that the mouse is not needed to read it. */
	private void tellWhole() {
		int index = table.getSelectionIndex();
		String said = index < 0 ? "" : table.getItem(index).getText(table.indexOf(decided));
		GC gc = new GC(table);
		boolean isCut = gc.textExtent(said).x > decided.getWidth() - MARGIN;
		gc.dispose();
		Layouts.say(whole, isCut ? said : "");
		whole.setVisible(isCut);
		((GridData) whole.getLayoutData()).exclude = !isCut;
		whole.requestLayout();
	}
}
