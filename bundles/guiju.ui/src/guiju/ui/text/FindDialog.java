package guiju.ui.text;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import guiju.ui.wording.Words;

/**
 * Finds and replaces by the platform's own dialog, without what helps nobody here: Chinese has no blanks that would part whole
 * words, and regular expressions are for programmers.
 */
final class FindDialog extends Action {

	private final TextPage page;
	private final IAction platform;
	private final List<String> useless = List.of(new Words(FindDialog.class).text("uselessFind").split("\\|"));

	FindDialog(TextPage page, IAction platform) {
		this.page = page;
		this.platform = platform;
		setActionDefinitionId(platform.getActionDefinitionId());
	}

	@Override
	public void run() {
		platform.run();
		Shell editor = page.viewer().getTextWidget().getShell();
		for (Shell shell : editor.getDisplay().getShells())
			if (shell != editor && shell.isVisible() && hide(shell)) {
				shell.layout(true, true);
				shell.pack(true);
			}
	}

	private boolean hide(Composite parent) {
		boolean hidden = false;
		for (Control child : parent.getChildren())
			if (child instanceof Button button && useless.contains(plain(button)) && button.isVisible()) {
				button.setVisible(false);
				if (button.getLayoutData() instanceof GridData data)
					data.exclude = true;
				hidden = true;
			} else if (child instanceof Composite composite)
				hidden |= hide(composite);
		return hidden;
	}

	private static String plain(Button button) {
		return Arrays.stream(button.getText().split("\\(&", 2)).findFirst().orElse("").replace("&", "");
	}
}
