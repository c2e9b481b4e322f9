package guiju.ui.wizard.importing;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import guiju.dsl.location.Region;
import guiju.importer.cells.Place;
import guiju.importer.report.Decision;
import guiju.ui.desk.Desk;
import guiju.ui.wizard.Layouts;
import guiju.ui.wizard.importing.print.PrintView;
import guiju.ui.wording.AccessibleName;
import guiju.ui.wording.Words;

/**
 * A print, what was made of it, and what should be compared: a click on any of the three marks what belongs to it in the others.
 */
final class Review {

	private final Words words = new Words(Review.class);
	private final SashForm control;
	private final PrintView print;
	private final StyledText result;
	private final ResultMark mark;
	private final SuspectList suspects;
	private Links links;

	Review(Composite parent) {
		control = new SashForm(parent, SWT.VERTICAL);
		control.setSashWidth(8);
		SashForm sides = new SashForm(control, SWT.HORIZONTAL);
		sides.setSashWidth(8);
		Composite left = side(sides, "print");
		print = AccessibleName.give(new PrintView(left, number -> words.text("page", number)), words.text("print"));
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 200).applyTo(print);
		Composite right = side(sides, "result");
		result = Layouts.preview(right, 1, 200, words.text("result"));
		print.paperLike(result);
		mark = new ResultMark(result);
		sides.setWeights(55, 45);
		suspects = new SuspectList(control, this::look);
		control.setWeights(62, 38);
		print.onClick(this::printClicked);
		result.addListener(SWT.MouseUp, event -> resultClicked());
		result.addListener(SWT.KeyUp, event -> resultClicked());
	}

	private Composite side(Composite parent, String key) {
		Composite side = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(side);
		Layouts.label(side, words.text(key));
		return side;
	}

	Control control() {
		return control;
	}

	/** Gives the keyboard to what should be compared, or where there is nothing to the result. */
	void focus() {
		if (!suspects.focus())
			result.setFocus();
	}

	/** Shows a document, or none. */
	void show(Imported imported) {
		links = null;
		print.show(imported == null ? null : imported.print());
		mark.clear();
		if (imported == null || imported.result() == null || !imported.isGood()) {
			Layouts.show(result, "");
			result.setText(imported == null ? "" : imported.refusal());
			suspects.show(List.of(), "");
			return;
		}
		String text = imported.result().text();
		links = new Links(Desk.get().parser().parse(text), imported.result().report());
		Layouts.show(result, text);
		suspects.show(Suspects.of(imported.result().report()), summary(imported));
	}

	private String summary(Imported imported) {
		if (imported.print() == null)
			return words.text("summary.own");
		var report = imported.result().report();
		String missing = report.missing().isEmpty() ? "" : words.text("summary.missing", String.join("、", report.missing().stream().map(part -> part.printed()).toList()));
		return words.text(report.coverage().isComplete() ? "summary.complete" : "summary.dropped", report.coverage().visible(), report.coverage().dropped()) + missing;
	}

	private void look(Decision suspect) {
		print.mark(suspect.places());
		Region region = links.region(suspect);
		mark.set(region.length() == 0 ? List.of() : List.of(region));
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
		int offset = result.getCaretOffset();
		List<Place> places = links.places(offset);
		if (places.isEmpty())
			return;
		print.mark(places);
		mark.paint(List.of(links.around(offset)));
		suspects.select(suspect -> suspect.places().stream().anyMatch(places::contains));
	}
}
