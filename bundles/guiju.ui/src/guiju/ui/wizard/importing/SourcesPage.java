package guiju.ui.wizard.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import guiju.ui.desk.Desk;
import guiju.ui.wizard.Layouts;
import guiju.ui.wizard.NewFile;
import guiju.ui.wording.Words;

/** What to import, and into which folder. */
final class SourcesPage extends WizardPage {

	private final Words words = new Words(SourcesPage.class);
	private final List<Path> sources = new ArrayList<>();
	private final Path start;
	private Table list;
	private Button remove;
	private Text folder;

	SourcesPage(Path start, List<Path> given) {
		super("sources");
		this.start = start;
		sources.addAll(given);
		setTitle(words.text("sources.title"));
		setDescription(words.text("sources.description"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = Layouts.page(parent, 3);
		GridDataFactory.fillDefaults().span(3, 1).applyTo(Layouts.label(area, words.text("sources")));
		list = Layouts.named(new Table(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL), words.text("sources"));
		GridDataFactory.fillDefaults().grab(true, true).hint(420, 180).span(2, 1).applyTo(list);
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		Layouts.button(buttons, SWT.PUSH, words.text("add.files"), this::addFiles);
		Layouts.button(buttons, SWT.PUSH, words.text("add.folder"), this::addFolder);
		remove = Layouts.button(buttons, SWT.PUSH, words.text("remove"), this::remove);
		Layouts.say(Layouts.remark(area, 0, 3), words.text("formats"));
		Layouts.label(area, words.text("into"));
		folder = Layouts.text(area, 1, words.text("into"));
		folder.setText(start == null ? "" : start.toString());
		Layouts.button(area, SWT.PUSH, words.text("browse"), this::browse);
		list.addListener(SWT.Selection, event -> remove.setEnabled(list.getSelectionCount() > 0));
		list.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL)
				remove();
		});
		folder.addModifyListener(event -> check());
		takeDrops();
		setControl(area);
		show();
	}

	private void takeDrops() {
		DropTarget target = new DropTarget(list, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new DropTargetAdapter() {

			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] names)
					add(java.util.Arrays.stream(names).map(Path::of).toList());
			}
		});
	}

	private Path near() {
		return sources.isEmpty() ? start : sources.get(sources.size() - 1).toAbsolutePath().getParent();
	}

	private void addFiles() {
		add(Desk.get().chooser().files(getShell(), words.text("choose.files"), near(), Sources.kinds()));
	}

	private void addFolder() {
		Desk.get().chooser().folder(getShell(), words.text("choose.folder"), near()).ifPresent(chosen -> add(List.of(chosen)));
	}

	private void add(List<Path> chosen) {
		chosen.stream().filter(source -> !sources.contains(source)).forEach(sources::add);
		show();
	}

	private void remove() {
		int[] selected = list.getSelectionIndices();
		for (int i = selected.length - 1; i >= 0; i--)
			sources.remove(selected[i]);
		show();
	}

	private void browse() {
		Path from = NewFile.folder(folder.getText()).orElse(null);
		Desk.get().chooser().folder(getShell(), words.text("choose.into"), from).ifPresent(chosen -> folder.setText(chosen.toString()));
	}

	private void show() {
		list.removeAll();
		for (Path source : sources)
			new TableItem(list, SWT.NONE).setText(Files.isDirectory(source) ? words.text("folder.row", source) : source.toString());
		remove.setEnabled(false);
		check();
	}

	private void check() {
		String problem = null;
		if (NewFile.folder(folder.getText()).isEmpty())
			problem = words.text("into.none");
		else if (!Files.isWritable(NewFile.folder(folder.getText()).get()))
			problem = words.text("into.readOnly");
		setErrorMessage(sources.isEmpty() ? null : problem);
		setPageComplete(!sources.isEmpty() && problem == null);
	}

	List<Path> sources() {
		return List.copyOf(sources);
	}

	Path folder() {
		return NewFile.folder(folder.getText()).orElseThrow();
	}
}
