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

import guiju.ui.wizard.Layouts;
import guiju.ui.wording.Words;

/** Shows what became of each document: the list of documents, and the one that is selected beside its print. */
final class ReviewPage extends WizardPage {

	private static final int MOST_ROWS = 5;

	private final Words words = new Words(ReviewPage.class);
	private List<Imported> imported = List.of();
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
		review = new Review(area);
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
		imported = List.copyOf(others);
		documents.removeAll();
		imported.forEach(this::row);
		((GridData) documents.getLayoutData()).heightHint = documents.getHeaderHeight() + documents.getItemHeight() * Math.min(MOST_ROWS, Math.max(1, imported.size()));
		documents.getParent().layout();
		if (!imported.isEmpty())
			documents.select(firstToLookAt());
		selected(false);
	}

	private int firstToLookAt() {
		for (int i = 0; i < imported.size(); i++)
			if (imported.get(i).isGood())
				return i;
		return 0;
	}

	private void row(Imported each) {
		TableItem item = new TableItem(documents, SWT.NONE);
		String name = each.source().getFileName().toString();
		if (!each.isGood()) {
			item.setText(new String[] {name, words.text("refused"), "", "", ""});
			item.setGrayed(true);
			return;
		}
		var report = each.result().report();
		String standard = ((report.code() == null ? "" : report.code()) + "  " + (report.name() == null ? "" : report.name())).strip();
		item.setText(new String[] {name, standard, report.coverage().toString(), words.text("places", Suspects.of(report).size()), each.fileName()});
		item.setChecked(true);
	}

	private void selected(boolean ticked) {
		int index = documents.getSelectionIndex();
		if (!ticked)
			review.show(index < 0 ? null : imported.get(index));
		for (int i = 0; i < imported.size(); i++)
			if (!imported.get(i).isGood())
				documents.getItem(i).setChecked(false);
		long bad = imported.stream().filter(each -> !each.isGood()).count();
		setMessage(bad == 0 ? null : words.text("some.refused", bad), bad == 0 ? NONE : WARNING);
		setErrorMessage(bad > 0 && bad == imported.size() ? words.text("all.refused") : null);
		annotated.setEnabled(chosen().stream().anyMatch(each -> !each.result().report().suspects().isEmpty()));
		setPageComplete(!chosen().isEmpty());
	}

	/** Returns what is to be taken over. */
	List<Imported> chosen() {
		List<Imported> chosen = new ArrayList<>();
		for (int i = 0; i < imported.size(); i++)
			if (documents.getItem(i).getChecked() && imported.get(i).isGood())
				chosen.add(imported.get(i));
		return chosen;
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
