package guiju.ui.wizard.importing;

import java.util.List;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

import guiju.dsl.location.Region;
import guiju.importer.cells.Place;
import guiju.importer.report.Decision;
import guiju.ui.desk.Desk;
import guiju.ui.imported.SuspectList;
import guiju.ui.imported.Suspects;
import guiju.ui.wizard.Layouts;
import guiju.ui.wizard.importing.print.PrintView;
import guiju.ui.wording.AccessibleName;
import guiju.ui.wording.Words;

/**
 * A print, what was made of it, and what should be compared: a click on any of the three marks what belongs to it in the others.
 * What was made can be mended here.
 */
final class Review implements SuspectList.Owner {

	private final Words words = new Words(Review.class);
	private final SashForm control;
	private final PrintView print;
	private final ResultText result;
	private final ResultMark mark;
	private final SuspectList suspects;
	private Examined examined;
	private Links links;

	/**
	 * @param changed hears that a text was mended
	 */
	Review(Composite parent, Runnable changed) {
		control = new SashForm(parent, SWT.VERTICAL);
		control.setSashWidth(8);
		SashForm sides = new SashForm(control, SWT.HORIZONTAL);
		sides.setSashWidth(8);
		Composite left = side(sides, "print");
		print = AccessibleName.give(new PrintView(left, number -> words.text("page", number)), words.text("print"));
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 200).applyTo(print);
		result = new ResultText(side(sides, "result.mend"), changed);
		print.paperLike(result.widget());
		mark = new ResultMark(result.widget());
		sides.setWeights(55, 45);
		suspects = new SuspectList(control, this, area -> area);
		control.setWeights(62, 38);
		print.onClick(this::printClicked);
		result.widget().addListener(SWT.MouseUp, event -> resultClicked());
		result.widget().addListener(SWT.KeyUp, event -> resultClicked());
		listen();
	}

	private Composite side(Composite parent, String key) {
		Composite side = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(side);
		Layouts.label(side, words.text(key));
		return side;
	}

	/** The keys of the workbench do not reach into a wizard. */
	private void listen() {
		Display display = control.getDisplay();
		Listener listener = this::pressed;
		display.addFilter(SWT.KeyDown, listener);
		control.addListener(SWT.Dispose, event -> display.removeFilter(SWT.KeyDown, listener));
	}

	private void pressed(Event event) {
		if (event.keyCode != SWT.F8 || control.getDisplay().getActiveShell() != control.getShell() || !control.isVisible())
			return;
		if ((event.stateMask & SWT.MOD1) != 0)
			suspects.done();
		else
			suspects.step((event.stateMask & SWT.SHIFT) == 0 ? 1 : -1);
		event.doit = false;
	}

	Control control() {
		return control;
	}

	/** Gives the keyboard to what should be compared, or where there is nothing to the result. */
	void focus() {
		if (!suspects.focus())
			result.widget().setFocus();
	}

	/** Shows a document, or none. */
	void show(Examined other) {
		examined = other;
		links = null;
		Imported imported = other == null ? null : other.imported();
		print.show(imported == null ? null : imported.print());
		mark.clear();
		if (imported == null || !imported.isGood()) {
			result.tell(imported == null ? "" : imported.refusal());
			suspects.show(List.of(), Set.of(), "");
			return;
		}
		links = new Links(Desk.get().parser().parse(imported.result().text()), imported.result().report(), other.text());
		result.show(other.text());
		suspects.show(Suspects.of(imported.result().report()), other.looked(), summary(imported));
	}

	private String summary(Imported imported) {
		if (imported.print() == null)
			return words.text("summary.own");
		var report = imported.result().report();
		String missing = report.missing().isEmpty() ? "" : words.text("summary.missing", String.join("、", report.missing().stream().map(part -> part.printed()).toList()));
		return words.text(report.coverage().isComplete() ? "summary.complete" : "summary.dropped", report.coverage().visible(), report.coverage().dropped()) + missing;
	}

	/** Returns why what is shown cannot be saved as it is, or null. */
	String problem() {
		return result.problem().orElse(null);
	}

	@Override
	public void look(Decision suspect, boolean isAskedFor) {
		print.mark(suspect.places());
		Region region = links.region(suspect);
		mark.set(region.length() == 0 ? List.of() : List.of(region));
	}

	@Override
	public void ticked(Set<Integer> looked) {
		examined.look(looked);
	}

	/** The caret goes where the place can be mended. */
	@Override
	public void open(Decision suspect) {
		look(suspect, true);
		result.widget().setFocus();
	}

	private void printClicked(Place place) {
		if (links == null)
			return;
		print.mark(List.of(place));
		mark.set(links.regions(place));
		suspects.select(suspect -> suspect.places().contains(place));
	}

	private void resultClicked() {
		if (links == null)
			return;
		int offset = result.widget().getCaretOffset();
		List<Place> places = links.places(offset);
		if (places.isEmpty())
			return;
		print.mark(places);
		mark.paint(List.of(links.around(offset)));
		suspects.select(suspect -> suspect.places().stream().anyMatch(places::contains));
	}
}
