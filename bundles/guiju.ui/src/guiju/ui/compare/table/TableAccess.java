package guiju.ui.compare.table;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Tells those who hear the screen that this is a list, and reads its rows to them. */
final class TableAccess {

	private final ChangeTable table;

	TableAccess(ChangeTable table) {
		this.table = table;
	}

	void install() {
		table.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID >= 0 && event.childID < table.items().size())
					event.result = table.spoken(event.childID);
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				if (event.childID == ACC.CHILDID_SELF)
					event.result = table.items().isEmpty() ? table.emptyText() : table.summary();
			}
		});
		table.getAccessible().addAccessibleControlListener(new Rows());
	}

	private final class Rows extends AccessibleControlAdapter {

		@Override
		public void getChildCount(AccessibleControlEvent event) {
			event.detail = table.items().size();
		}

		@Override
		public void getChildren(AccessibleControlEvent event) {
			Object[] rows = new Object[table.items().size()];
			for (int i = 0; i < rows.length; i++)
				rows[i] = i;
			event.children = rows;
		}

		@Override
		public void getFocus(AccessibleControlEvent event) {
			event.childID = table.isFocusControl() ? table.selection() >= 0 ? table.selection() : ACC.CHILDID_SELF : ACC.CHILDID_NONE;
		}

		@Override
		public void getSelection(AccessibleControlEvent event) {
			event.childID = table.selection() >= 0 ? table.selection() : ACC.CHILDID_NONE;
		}

		@Override
		public void getRole(AccessibleControlEvent event) {
			event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
		}

		@Override
		public void getState(AccessibleControlEvent event) {
			int state = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE;
			if (event.childID >= 0 && event.childID == table.selection())
				state |= ACC.STATE_SELECTED | (table.isFocusControl() ? ACC.STATE_FOCUSED : 0);
			event.detail = state;
		}

		@Override
		public void getLocation(AccessibleControlEvent event) {
			boolean row = event.childID >= 0 && event.childID < table.items().size();
			Rectangle bounds = row ? table.bounds(event.childID) : table.getClientArea();
			Point at = table.toDisplay(bounds.x, bounds.y);
			event.x = at.x;
			event.y = at.y;
			event.width = bounds.width;
			event.height = bounds.height;
		}
	}
}
