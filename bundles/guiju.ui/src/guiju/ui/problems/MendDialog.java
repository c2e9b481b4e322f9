package guiju.ui.problems;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import guiju.ui.problems.Way.Changed;
import guiju.ui.text.fix.Preview;
import guiju.ui.theme.Shades;
import guiju.ui.wording.AccessibleName;
import guiju.ui.wording.Words;

/** Lists the ways to mend something, with the lines before and after of the one that is selected. */
final class MendDialog extends Dialog {

	private final Words words = new Words(MendDialog.class);
	private final String about;
	private final Supplier<List<Way>> ways;
	private final Executor worker;
	private List<Way> shown = List.of();
	private List<Changed> changes = List.of();
	private int asked;
	private Table list;
	private StyledText preview;
	private Label note;

	/**
	 * @param about what is to be mended
	 * @param ways finds the ways, in the background
	 */
	MendDialog(Shell parent, String about, Supplier<List<Way>> ways, Executor worker) {
		super(parent);
		this.about = about;
		this.ways = ways;
		this.worker = worker;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** Returns the changes that the user has seen and wants. */
	List<Changed> changes() {
		return changes;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(words.text("title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label message = new Label(area, SWT.WRAP);
		message.setText(about.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(640, SWT.DEFAULT).applyTo(message);
		list = AccessibleName.give(new Table(area, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL), words.text("ways"));
		GridDataFactory.fillDefaults().grab(true, false).hint(640, list.getItemHeight() * 7).applyTo(list);
		list.addListener(SWT.Selection, event -> look());
		list.addListener(SWT.DefaultSelection, event -> apply());
		preview = AccessibleName.give(new StyledText(area, SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP), words.text("preview"));
		preview.setMargins(8, 6, 8, 6);
		preview.setLineSpacing(2);
		preview.addTraverseListener(event -> event.doit = true);
		GridDataFactory.fillDefaults().grab(true, true).hint(640, 240).applyTo(preview);
		note = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(640, SWT.DEFAULT).applyTo(note);
		preview.setText(words.text("working"));
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, words.text("apply"), true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, words.text("cancel"), false);
		later(ways, this::list);
	}

	/** Works something out in the background and takes it where the dialog is still open. */
	private <T> void later(Supplier<T> work, Consumer<T> taker) {
		var display = getParentShell().getDisplay();
		CompletableFuture.supplyAsync(work, worker).whenComplete((result, failed) -> display.asyncExec(() -> {
			if (preview.isDisposed())
				return;
			if (failed == null)
				taker.accept(result);
			else
				preview.setText(words.text("failed", String.valueOf(failed.getMessage())));
		}));
	}

	private void list(List<Way> found) {
		shown = found;
		found.forEach(way -> new TableItem(list, SWT.NONE).setText(way.title()));
		if (found.isEmpty()) {
			preview.setText(words.text("none"));
			return;
		}
		list.select(0);
		list.setFocus();
		look();
	}

	private void look() {
		int mine = ++asked;
		getButton(IDialogConstants.OK_ID).setEnabled(false);
		preview.setText(words.text("working"));
		later(shown.get(Math.max(0, list.getSelectionIndex())).changes(), result -> {
			if (mine == asked)
				show(result);
		});
	}

	private void show(List<Changed> result) {
		changes = result;
		StringBuilder text = new StringBuilder();
		for (Changed each : result) {
			if (result.size() > 1)
				text.append(text.isEmpty() ? "" : "\n\n").append("▸ ").append(each.name()).append('\n');
			text.append(Preview.of(each.text(), each.changes()));
		}
		preview.setText(result.isEmpty() ? words.text("nothing.changes") : text.toString());
		colour();
		note.setText(result.size() > 1 ? words.text("many", result.size()) : "");
		note.requestLayout();
		getButton(IDialogConstants.OK_ID).setEnabled(!result.isEmpty());
	}

	private void colour() {
		for (int line = 0; line < preview.getLineCount(); line++) {
			String text = preview.getLine(line);
			var colour = text.startsWith("−") ? Shades.gone(preview.getBackground()) : text.startsWith("+") ? Shades.come(preview.getBackground()) : null;
			int style = text.startsWith("▸") ? SWT.BOLD : SWT.NORMAL;
			if (!text.isEmpty() && (colour != null || style == SWT.BOLD))
				preview.setStyleRange(new StyleRange(preview.getOffsetAtLine(line), text.length(), colour, null, style));
		}
	}

	private void apply() {
		if (getButton(IDialogConstants.OK_ID).isEnabled())
			okPressed();
	}
}
