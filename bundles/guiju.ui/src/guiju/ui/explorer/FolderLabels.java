package guiju.ui.explorer;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

import guiju.rules.Severity;
import guiju.ui.explorer.FolderTree.Folder;
import guiju.ui.explorer.FolderTree.Row;
import guiju.ui.theme.Shades;
import guiju.ui.wording.Words;
import guiju.workspace.WorkspaceFile;

/** Names a standard by its name, with its code and what is found in it in a lighter colour. */
final class FolderLabels extends LabelProvider implements IStyledLabelProvider {

	private final Words words = new Words(FolderLabels.class);
	private final ResourceManager images = new LocalResourceManager(JFaceResources.getResources());
	private final Supplier<FolderTree> tree;

	FolderLabels(Supplier<FolderTree> tree) {
		this.tree = tree;
	}

	@Override
	public StyledString getStyledText(Object element) {
		Row row = (Row) element;
		String file = row.path().substring(row.path().lastIndexOf('/') + 1);
		if (row instanceof Folder)
			return new StyledString(file);
		Optional<WorkspaceFile> standard = tree.get().file(row.path()).filter(found -> found.refusal() == null);
		if (standard.isEmpty())
			return new StyledString(file).append("  " + words.text("unreadable"), Shades.QUALIFIER);
		String name = standard.get().standard().name();
		String code = standard.get().standard().code();
		StyledString text = new StyledString(name == null || name.isBlank() ? words.text("unnamed") : name);
		text.append("  " + (code == null || code.isBlank() ? file : code), Shades.QUALIFIER);
		String badge = badge(standard.get());
		return badge.isEmpty() ? text : text.append("  " + badge, Shades.COUNTER);
	}

	private String badge(WorkspaceFile file) {
		long errors = count(file, Severity.ERROR);
		long warnings = count(file, Severity.WARNING);
		if (errors > 0 && warnings > 0)
			return words.text("both", errors, warnings);
		return errors > 0 ? words.text("errors", errors) : warnings > 0 ? words.text("warnings", warnings) : "";
	}

	private static long count(WorkspaceFile file, Severity severity) {
		return file.findings().stream().filter(finding -> finding.severity() == severity).count();
	}

	@Override
	public String getText(Object element) {
		return getStyledText(element).getString();
	}

	@Override
	public Image getImage(Object element) {
		if (element instanceof Folder)
			return image("folder");
		Optional<WorkspaceFile> file = tree.get().file(((Row) element).path()).filter(found -> found.refusal() == null);
		if (file.isEmpty())
			return image("unreadable");
		return image(count(file.get(), Severity.ERROR) > 0 ? "standard-error" : count(file.get(), Severity.WARNING) > 0 ? "standard-warning" : "standard");
	}

	private Image image(String name) {
		return images.get(ImageDescriptor.createFromURL(FolderLabels.class.getResource("/icons/explorer/" + name + ".svg")));
	}

	/** Tells all of a row, for the pointer over it. */
	String toolTip(Row row) {
		FolderTree now = tree.get();
		Optional<WorkspaceFile> file = now.file(row.path());
		String reason = now.problem(row.path()).map(problem -> problem.text(Words.language()))
				.or(() -> file.map(WorkspaceFile::refusal).map(refusal -> refusal.text(Words.language()))).orElse("");
		return reason.isEmpty() ? row.path() : row.path() + "\n" + reason;
	}

	@Override
	public void dispose() {
		images.dispose();
		super.dispose();
	}
}
