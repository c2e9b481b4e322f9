package guiju.ui.imported;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import guiju.ui.editor.Editors;
import guiju.ui.wording.AccessibleName;
import guiju.ui.wording.Words;

/** Where the standard in front has no report: the standards that have one, each a click away. */
final class OtherReports {

	private static final int[] WIDTHS = {260, 110, 420};

	private final Words words = new Words(OtherReports.class);
	private final Composite area;
	private final Label said;
	private final Label heading;
	private final Table table;
	private List<KeptReports.Entry> entries = List.of();

	OtherReports(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 10).spacing(0, 8).applyTo(area);
		said = label();
		heading = label();
		table = AccessibleName.give(new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION), words.text("view.others"));
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 60).applyTo(table);
		List<String> columns = List.of("other.standard", "other.left", "other.folder");
		for (int i = 0; i < columns.size(); i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(words.text(columns.get(i)));
			column.setWidth(WIDTHS[i]);
		}
		table.addListener(SWT.DefaultSelection, event -> open());
		table.addListener(SWT.MouseUp, event -> {
			if (table.getItem(new Point(event.x, event.y)) != null)
				open();
		});
	}

	private Label label() {
		Label label = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(label);
		return label;
	}

	Composite control() {
		return area;
	}

	/** Shows the standards that have something left, those that are gone left out. */
	void show(List<KeptReports.Entry> others, boolean isStandardInFront) {
		entries = others.stream().filter(entry -> entry.looked() < entry.places() && Files.exists(entry.file())).toList();
		said.setText(words.text(isStandardInFront ? "view.none" : "view.noStandard"));
		heading.setText(words.text(entries.isEmpty() ? "view.others.none" : "view.others"));
		table.removeAll();
		table.setVisible(!entries.isEmpty());
		for (KeptReports.Entry entry : entries) {
			Path name = entry.file().getFileName();
			new TableItem(table, SWT.NONE).setText(new String[] {name.toString(), (entry.places() - entry.looked()) + " / " + entry.places(), String.valueOf(entry.file().getParent())});
		}
		area.layout();
	}

	void focus() {
		if (!table.setFocus())
			area.setFocus();
	}

	private void open() {
		if (table.getSelectionIndex() >= 0)
			Editors.open(entries.get(table.getSelectionIndex()).file());
	}
}
