package guiju.ui.wizard.importing;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import guiju.ui.imported.Suspects;
import guiju.ui.wizard.Layouts;
import guiju.ui.wording.Words;

/** Shows what became of each document: the list of documents, and the one that is selected beside its print. */
final class ReviewPage extends WizardPage {

	private static final int MOST_ROWS = 5;

	private final Words words = new Words(ReviewPage.class);
	private List<Examined> examined = List.of();
	private Table documents;
	private Review review;
	private Button annotated;

	ReviewPage() {
		super("review");
		setTitle(words.text("review.title"));
		setDescription(words.text("review.description"));
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = Layouts.page(parent, 1);
		documents = Layouts.named(new Table(area, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION), words.text("documents"));
		documents.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(documents);
		column("column.document", 250);
		column("column.standard", 330);
		column("column.kept", 110);
		column("column.suspects", 110);
		column("column.file", 240);
		documents.addListener(SWT.Selection, event -> selected(event.detail == SWT.CHECK));
		review = new Review(area, this::check);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(review.control());
		annotated = Layouts.button(area, SWT.CHECK, words.text("annotate"), () -> {});
		setControl(area);
	}

	private void column(String key, int width) {
		TableColumn column = new TableColumn(documents, SWT.NONE);
		column.setText(words.text(key));
		column.setWidth(width);
	}

	/** Shows other documents. */
	void show(List<Imported> others) {
		examined = others.stream().map(Examined::new).toList();
		documents.removeAll();
		List<String> names = FileTitles.of(others);
		for (int i = 0; i < others.size(); i++)
			row(others.get(i), names.get(i));
		((GridData) documents.getLayoutData()).heightHint = documents.getHeaderHeight() + documents.getItemHeight() * Math.min(MOST_ROWS, Math.max(1, others.size()));
		documents.getParent().layout();
		if (!others.isEmpty())
			documents.select(firstToLookAt());
		selected(false);
	}

	private int firstToLookAt() {
		for (int i = 0; i < examined.size(); i++)
			if (examined.get(i).imported().isGood())
				return i;
		return 0;
	}

	private void row(Imported each, String fileName) {
		TableItem item = new TableItem(documents, SWT.NONE);
		String name = each.source().getFileName().toString();
		if (!each.isGood()) {
			item.setText(new String[] {name, words.text("refused"), "", "", ""});
			item.setGrayed(true);
			return;
		}
		var report = each.result().report();
		String standard = ((report.code() == null ? "" : report.code()) + "  " + (report.name() == null ? "" : report.name())).strip();
		item.setText(new String[] {name, standard, report.coverage().toString(), words.text("places", Suspects.of(report).size()), fileName});
		item.setChecked(true);
	}

	private void selected(boolean ticked) {
		int index = documents.getSelectionIndex();
		if (!ticked)
			review.show(index < 0 ? null : examined.get(index));
		for (int i = 0; i < examined.size(); i++)
			if (!examined.get(i).imported().isGood())
				documents.getItem(i).setChecked(false);
		check();
	}

	private void check() {
		long bad = examined.stream().filter(each -> !each.imported().isGood()).count();
		setMessage(bad == 0 ? null : words.text("some.refused", bad), bad == 0 ? NONE : WARNING);
		String problem = bad > 0 && bad == examined.size() ? words.text("all.refused") : review.problem();
		setErrorMessage(problem);
		annotated.setEnabled(chosen().stream().anyMatch(each -> !each.imported().result().report().suspects().isEmpty()));
		// What is being mended cannot be left half done: the list of documents is shut while a line cannot be read.
		documents.setEnabled(review.problem() == null);
		setPageComplete(!chosen().isEmpty() && review.problem() == null);
	}

	/** Returns what is to be taken over. */
	List<Examined> chosen() {
		List<Examined> chosen = new ArrayList<>();
		for (int i = 0; i < examined.size(); i++)
			if (documents.getItem(i).getChecked() && examined.get(i).imported().isGood())
				chosen.add(examined.get(i));
		return chosen;
	}

	/** Returns the names of the files of what is to be taken over. */
	List<String> names() {
		List<String> all = FileTitles.of(examined.stream().map(Examined::imported).toList());
		return chosen().stream().map(each -> all.get(examined.indexOf(each))).toList();
	}

	boolean isAnnotated() {
		return annotated.isEnabled() && annotated.getSelection();
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible)
			review.focus();
	}
}
