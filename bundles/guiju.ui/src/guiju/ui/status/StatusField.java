package guiju.ui.status;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;

import guiju.ui.theme.ThemeChange;
import guiju.ui.wording.AccessibleName;

/** One field of a status line. */
final class StatusField extends ContributionItem {

	private final StatusLayout.Room room;
	private final String name;
	private CLabel label;
	private String text = "";

	/** Makes a field that a screen reader calls by a name. */
	StatusField(String id, StatusLayout.Room room, String name) {
		super(id);
		this.room = room;
		this.name = name;
	}

	@Override
	public void fill(Composite parent) {
		if (!(parent.getLayout() instanceof StatusLayout)) {
			parent.setLayout(new StatusLayout());
			ThemeChange.ground(parent);
		}
		label = new CLabel(parent, SWT.NONE);
		label.setMargins(8, 0, 8, 0);
		label.setLayoutData(room);
		StatusLetters.fit(parent);
		show();
	}

	void setText(String now) {
		if (now.equals(text))
			return;
		text = now;
		if (label != null && !label.isDisposed()) {
			show();
			label.getParent().layout(true);
		}
	}

	private void show() {
		label.setText(text);
		label.setToolTipText(text);
		// Both, since what is said of a field takes the place of what is written in it.
		AccessibleName.give(label, text.isEmpty() ? name : name + ": " + text);
	}
}
