package guiju.ui.imported;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import guiju.dsl.location.Region;
import guiju.importer.cells.Place;
import guiju.importer.report.Decision;
import guiju.ui.editor.Editors;
import guiju.ui.editor.StandardEditor;
import guiju.ui.wizard.importing.print.PrintView;
import guiju.ui.wording.AccessibleName;
import guiju.ui.wording.Words;

/** One report: its places beside the print, and the way from each into the editor. */
final class ReportArea implements SuspectList.Owner {

	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm");

	private final Words words = new Words(ReportArea.class);
	private final Composite area;
	private final Consumer<KeptReport> changed;
	private final SuspectList list;
	private final Label detail;
	private final StackLayout paper = new StackLayout();
	private final Composite right;
	private final PrintView print;
	private final StyledText trouble;
	private ReadReport shown;

	ReportArea(Composite parent, Consumer<KeptReport> changed) {
		this.changed = changed;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(8, 6).applyTo(area);
		SashForm[] sides = new SashForm[1];
		list = new SuspectList(area, this, around -> {
			sides[0] = new SashForm(around, SWT.HORIZONTAL);
			sides[0].setSashWidth(8);
			GridDataFactory.fillDefaults().grab(true, true).span(4, 1).applyTo(sides[0]);
			Composite left = new Composite(sides[0], SWT.NONE);
			GridLayoutFactory.fillDefaults().numColumns(4).spacing(0, 4).applyTo(left);
			return left;
		});
		GridDataFactory.fillDefaults().grab(true, true).applyTo(list.control());
		detail = new Label((Composite) sides[0].getChildren()[0], SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).span(4, 1).applyTo(detail);
		right = new Composite(sides[0], SWT.NONE);
		right.setLayout(paper);
		print = AccessibleName.give(new PrintView(right, number -> words.text("view.page", number)), words.text("view.print"));
		trouble = new StyledText(right, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | SWT.V_SCROLL);
		trouble.setMargins(8, 6, 8, 6);
		trouble.setCaret(null);
		sides[0].setWeights(58, 42);
		print.paperLike(trouble);
		print.onClick(this::clicked);
	}

	Control control() {
		return area;
	}

	void focus() {
		if (!list.focus())
			area.setFocus();
	}

	void show(ReadReport read) {
		shown = read;
		KeptReport kept = read.kept();
		print.show(read.print());
		trouble.setText(read.trouble() == null ? "" : read.trouble());
		paper.topControl = read.print() == null ? trouble : print;
		right.layout();
		list.show(kept.suspects(), kept.looked(), words.text("view.head", kept.source().getFileName(), WHEN.format(kept.when())));
		area.layout(true, true);
	}

	void step(int by) {
		if (shown != null)
			list.step(by);
	}

	void done() {
		if (shown != null)
			list.done();
	}

	@Override
	public void look(Decision suspect, boolean isAskedFor) {
		print.mark(suspect.places());
		Region region = region(suspect);
		tell(suspect, region);
		if (isAskedFor && region.length() > 0)
			editor().reveal(region.offset(), region.length());
	}

	/** Tells both sides in full, and when the standard has nothing of it any more. */
	private void tell(Decision suspect, Region region) {
		StringBuilder text = new StringBuilder();
		if (suspect.before() != null && !suspect.before().isBlank() && !list.says(suspect, suspect.before()))
			text.append(words.text("view.said", suspect.before().replace('\n', '｜')));
		if (suspect.after() != null && !suspect.after().isBlank() && !list.says(suspect, suspect.after()))
			text.append(text.isEmpty() ? "" : "\n").append(words.text("view.made", suspect.after().replace('\n', '｜')));
		if (suspect.element() != null && region.length() == 0)
			text.append(text.isEmpty() ? "" : "\n").append(words.text("view.lost"));
		detail.setText(text.toString().replace("&", "&&"));
		detail.setVisible(!text.isEmpty());
		((GridData) detail.getLayoutData()).exclude = text.isEmpty();
		detail.requestLayout();
	}

	private StandardEditor editor() {
		return Editors.active().filter(editor -> editor.document().file().equals(shown.kept().file())).orElse(null);
	}

	private Region region(Decision suspect) {
		StandardEditor editor = editor();
		return editor == null ? Regions.NONE : shown.whereabouts().find(suspect, editor.document().session().current().parsed());
	}

	@Override
	public void ticked(Set<Integer> looked) {
		shown = new ReadReport(shown.kept().with(looked), shown.whereabouts(), shown.print(), shown.trouble(), List.of());
		changed.accept(shown.kept());
	}

	@Override
	public void open(Decision suspect) {
		look(suspect, true);
		if (editor() != null)
			editor().getSite().getPage().activate(editor());
	}

	private void clicked(Place place) {
		print.mark(List.of(place));
		list.select(suspect -> suspect.places().contains(place));
	}
}
