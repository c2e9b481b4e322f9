package guiju.ui.compare.choose;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import guiju.ui.compare.version.FileVersion;
import guiju.ui.compare.version.Version;
import guiju.ui.compare.version.Versions;
import guiju.ui.desk.Desk;
import guiju.ui.desk.FileChooser.Kind;
import guiju.ui.wording.AccessibleName;
import guiju.ui.wording.Words;

/** One side of the choice: a list to choose from, narrowed by typing; a path or REVISION:path may be typed as well. */
final class VersionPicker {

	private final Words words = new Words(VersionPicker.class);
	private final Runnable listener;
	private final Path folder;
	private final Text find;
	private final Table table;
	private final List<Candidate> offered = new ArrayList<>();
	private final List<Candidate> shown = new ArrayList<>();

	VersionPicker(Composite parent, String name, Path folder, Runnable listener) {
		this.folder = folder;
		this.listener = listener;
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		Label caption = new Label(area, SWT.NONE);
		caption.setText(name);
		caption.setFont(new LocalResourceManager(JFaceResources.getResources(), area)
				.create(FontDescriptor.createFrom(caption.getFont()).setStyle(SWT.BOLD)));
		find = AccessibleName.give(new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), name + " " + words.text("find"));
		find.setMessage(words.text("find"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(find);
		find.addListener(SWT.Modify, event -> fill(null));
		find.addListener(SWT.KeyDown, this::arrow);
		table = AccessibleName.give(new Table(area, SWT.BORDER | SWT.FULL_SELECTION), name);
		GridDataFactory.fillDefaults().grab(true, true).hint(400, 280).applyTo(table);
		for (int width : new int[] {70, 230, 100})
			new TableColumn(table, SWT.NONE).setWidth(width);
		table.addListener(SWT.Resize, event -> widths());
		table.addListener(SWT.Selection, event -> listener.run());
		Button file = new Button(area, SWT.PUSH);
		file.setText(words.text("file"));
		file.addListener(SWT.Selection, event -> browse());
	}

	private void widths() {
		int width = table.getClientArea().width - 4;
		table.getColumn(0).setWidth(80);
		table.getColumn(1).setWidth(Math.max(150, (width - 80) * 62 / 100));
		table.getColumn(2).setWidth(Math.max(80, width - 80 - table.getColumn(1).getWidth()));
	}

	private void arrow(Event event) {
		if (event.keyCode != SWT.ARROW_DOWN && event.keyCode != SWT.ARROW_UP)
			return;
		event.doit = false;
		table.setSelection(Math.clamp(table.getSelectionIndex() + (event.keyCode == SWT.ARROW_DOWN ? 1 : -1), 0, Math.max(0, table.getItemCount() - 1)));
		listener.run();
	}

	/** Offers candidates, keeping what is chosen if it is among them; else what is wanted, or the first one. */
	void offer(List<Candidate> candidates, Version wanted) {
		Version kept = wanted != null ? wanted : chosen().orElse(null);
		offered.clear();
		offered.addAll(candidates);
		fill(kept);
	}

	private void fill(Version wanted) {
		String text = find.getText().strip().toLowerCase(Locale.ROOT);
		shown.clear();
		for (Candidate each : offered)
			if ((each.title() + " " + each.detail()).toLowerCase(Locale.ROOT).contains(text))
				shown.add(each);
		if (shown.isEmpty())
			Versions.typed(find.getText(), folder).ifPresent(typed -> shown.add(new Candidate(typed, typed.name(), find.getText().strip(), Candidate.Kind.OTHER)));
		table.removeAll();
		for (Candidate each : shown)
			new TableItem(table, SWT.NONE).setText(new String[] {words.text("kind." + each.kind()), each.title(), each.detail()});
		int at = 0;
		for (int i = 0; i < shown.size(); i++)
			if (shown.get(i).version().equals(wanted))
				at = i;
		if (!shown.isEmpty())
			table.setSelection(at);
		listener.run();
	}

	private void browse() {
		Desk.get().chooser().files(table.getShell(), words.text("file.title"), folder, List.of(new Kind(words.text("file.any"), "*"))).stream().findFirst()
				.ifPresent(this::take);
	}

	/** Takes a file that is in no list. */
	private void take(Path file) {
		Version version = new FileVersion(file);
		offered.add(0, new Candidate(version, file.getFileName().toString(), file.toString(), Candidate.Kind.OTHER));
		find.setText("");
		fill(version);
	}

	/** Returns what is chosen, or empty. */
	Optional<Version> chosen() {
		int at = table.getSelectionIndex();
		return at < 0 || at >= shown.size() ? Optional.empty() : Optional.of(shown.get(at).version());
	}

	void focus() {
		find.setFocus();
	}

	/** Lets a double click or Enter in the list do what the dialog is for. */
	void onOpen(Runnable action) {
		table.addListener(SWT.DefaultSelection, event -> action.run());
	}
}
