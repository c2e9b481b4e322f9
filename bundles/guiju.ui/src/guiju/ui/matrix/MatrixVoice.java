package guiju.ui.matrix;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

import guiju.ui.wording.AccessibleName;

/** Tells those who hear the screen which cell has the focus; to the window system the table is one painted area. */
final class MatrixVoice {

	private final MatrixTable table;
	private final MatrixWords words;
	private String told;

	MatrixVoice(MatrixTable table, MatrixWords words) {
		this.table = table;
		this.words = words;
		tell();
		Accessible accessible = table.control().getAccessible();
		accessible.addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = description();
			}
		});
		accessible.addAccessibleControlListener(new AccessibleControlAdapter() {

			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_TABLE;
			}

			@Override
			public void getValue(AccessibleControlEvent event) {
				event.result = said();
			}

			@Override
			public void getFocus(AccessibleControlEvent event) {
				event.childID = ACC.CHILDID_SELF;
			}
		});
		table.addListener(this::tell);
	}

	/** Returns what is said of the cell that has the focus. */
	private String said() {
		return table.row().isPresent() && table.column().isPresent() ? words.cell(table.view().matrix(), table.row().get(), table.column().get()) : "";
	}

	private String description() {
		return table.row().map(row -> words.row(table.view().matrix(), row) + "\n").orElse("")
				+ table.column().map(column -> words.column(table.view().matrix(), column)).orElse("");
	}

	private void tell() {
		String now = said();
		if (now.equals(told) || table.control().isDisposed())
			return;
		told = now;
		AccessibleName.give(table.control(), words.text("table") + words.text("between") + now);
		table.control().getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
		table.control().getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, null);
	}
}
