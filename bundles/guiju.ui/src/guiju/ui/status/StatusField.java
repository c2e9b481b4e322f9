package guiju.ui.status;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** One field of a status line, of a fixed width so that nothing moves while texts change. */
final class StatusField extends ContributionItem {

	private final int width;
	private CLabel label;
	private String text = "";

	/** Makes a field for so many narrow characters. */
	StatusField(String id, int width) {
		super(id);
		this.width = width;
	}

	@Override
	public void fill(Composite parent) {
		Label separator = new Label(parent, SWT.SEPARATOR);
		label = new CLabel(parent, SWT.SHADOW_NONE);
		GC gc = new GC(label);
		StatusLineLayoutData data = new StatusLineLayoutData();
		data.widthHint = (int) (gc.getFontMetrics().getAverageCharacterWidth() * width);
		StatusLineLayoutData line = new StatusLineLayoutData();
		line.heightHint = gc.getFontMetrics().getHeight();
		gc.dispose();
		label.setLayoutData(data);
		separator.setLayoutData(line);
		label.setText(text);
	}

	void setText(String now) {
		if (now.equals(text))
			return;
		text = now;
		if (label != null && !label.isDisposed()) {
			label.setText(now);
			label.setToolTipText(now);
		}
	}
}
