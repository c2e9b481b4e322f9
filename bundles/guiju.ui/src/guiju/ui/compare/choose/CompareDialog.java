package guiju.ui.compare.choose;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import guiju.git.revision.RevisionEntry;
import guiju.git.revision.RevisionLog;
import guiju.ui.compare.CompareInput;
import guiju.ui.compare.choose.Proposals.Known;
import guiju.ui.compare.version.FileVersion;
import guiju.ui.compare.version.Version;
import guiju.ui.desk.Desk;
import guiju.ui.wording.Words;

/** Asks which two versions are to be compared. What is likeliest stands first and is chosen already. */
public final class CompareDialog extends Dialog {

	private static final int MOST_REVISIONS = 60;

	private final Words words = new Words(CompareDialog.class);
	private final List<Known> folder = FolderStandards.all();
	private final Path now;
	private List<Candidate> revisions = List.of();
	private Path revisionsOf;
	private VersionPicker before;
	private VersionPicker after;
	private CompareInput chosen;

	/** Asks, with a file as the new version at first; null for any. */
	public CompareDialog(Shell shell, Path now) {
		super(shell);
		this.now = now != null ? now : folder.isEmpty() ? null : folder.get(folder.size() - 1).file();
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** Asks; empty if nothing was chosen. */
	public Optional<CompareInput> ask() {
		return open() == OK ? Optional.ofNullable(chosen) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(words.text("title"));
	}

	@Override
	protected Point getInitialSize() {
		return new Point(960, 540);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().numColumns(2).equalWidth(true).margins(14, 12).spacing(14, 10).applyTo(area);
		Label hint = new Label(area, SWT.WRAP);
		hint.setText(words.text("hint"));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(700, SWT.DEFAULT).applyTo(hint);
		Path root = Desk.get().folder().map(open -> open.workspace().root()).orElse(Path.of("").toAbsolutePath());
		before = new VersionPicker(area, words.text("before"), root, this::enable);
		after = new VersionPicker(area, words.text("after"), root, this::afterChosen);
		before.onOpen(this::okPressed);
		after.onOpen(this::okPressed);
		return area;
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		List<Candidate> all = new ArrayList<>(Proposals.after(folder));
		if (now != null && folder.stream().noneMatch(known -> known.file().equals(now)))
			all.add(0, new Candidate(new FileVersion(now), now.getFileName().toString(), now.toString(), Candidate.Kind.OTHER));
		after.offer(all, now == null ? null : new FileVersion(now));
		before.focus();
		return contents;
	}

	private void afterChosen() {
		Path file = after.chosen().flatMap(Version::editable).orElse(null);
		if (file != null && !file.equals(revisionsOf)) {
			revisionsOf = file;
			revisions = List.of();
			CompletableFuture.supplyAsync(() -> revisions(file)).thenAccept(found -> later(file, found));
			List<Candidate> candidates = offer(file);
			before.offer(candidates, candidates.isEmpty() ? null : candidates.get(0).version());
		}
		enable();
	}

	/** The previous version stands first, then git's, since an earlier draft of the same file is the next likeliest. */
	private List<Candidate> offer(Path file) {
		List<Candidate> candidates = new ArrayList<>(Proposals.before(FolderStandards.of(file), folder));
		int at = 0;
		while (at < candidates.size() && candidates.get(at).kind() != Candidate.Kind.OTHER)
			at++;
		candidates.addAll(at, revisions);
		return candidates;
	}

	private static List<Candidate> revisions(Path file) {
		try {
			List<RevisionEntry> entries = RevisionLog.of(file, MOST_REVISIONS);
			return Proposals.revisions(file, entries, ZoneId.systemDefault());
		} catch (IOException | RuntimeException unreadable) {
			ILog.get().warn(String.valueOf(unreadable), unreadable);
			return List.of();
		}
	}

	private void later(Path file, List<Candidate> found) {
		Shell shell = getShell();
		if (found.isEmpty() || shell == null || shell.isDisposed())
			return;
		shell.getDisplay().asyncExec(() -> {
			if (shell.isDisposed() || !file.equals(revisionsOf))
				return;
			revisions = found;
			List<Candidate> candidates = offer(file);
			Version chosenNow = before.chosen().orElse(null);
			boolean guessed = candidates.stream().noneMatch(each -> each.kind() == Candidate.Kind.PREVIOUS);
			before.offer(candidates, guessed ? candidates.get(0).version() : chosenNow);
		});
	}

	private void enable() {
		if (getButton(IDialogConstants.OK_ID) != null)
			getButton(IDialogConstants.OK_ID).setEnabled(before.chosen().isPresent() && after.chosen().isPresent() && !before.chosen().equals(after.chosen()));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, words.text("ok"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, words.text("cancel"), false);
	}

	@Override
	protected void okPressed() {
		if (before.chosen().isEmpty() || after.chosen().isEmpty() || before.chosen().equals(after.chosen()))
			return;
		chosen = new CompareInput(before.chosen().get(), after.chosen().get());
		super.okPressed();
	}
}
