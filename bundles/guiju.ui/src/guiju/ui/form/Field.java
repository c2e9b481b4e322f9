package guiju.ui.form;

import org.eclipse.swt.widgets.Control;

import guiju.sync.session.Snapshot;

/** A part of a form that shows some of an element, and mostly changes it. */
interface Field {

	/** Shows what the text says now; what somebody is typing stays as it is. */
	void show(Snapshot snapshot);

	/** Returns what takes the keyboard, or null where nothing does. */
	default Control control() {
		return null;
	}
}
