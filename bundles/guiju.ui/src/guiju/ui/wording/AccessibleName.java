package guiju.ui.wording;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Names controls that no label stands before, for those who hear the screen and for tests. */
public final class AccessibleName {

	/** Under this key a control keeps its name as data. */
	public static final String KEY = "guiju.accessible.name";

	private AccessibleName() {}

	/** Gives a control a name, or another one. */
	public static <C extends Control> C give(C control, String name) {
		boolean first = control.getData(KEY) == null;
		control.setData(KEY, name);
		if (first)
			control.getAccessible().addAccessibleListener(new AccessibleAdapter() {

				@Override
				public void getName(AccessibleEvent event) {
					if (event.childID == org.eclipse.swt.accessibility.ACC.CHILDID_SELF)
						event.result = (String) control.getData(KEY);
				}
			});
		return control;
	}
}
