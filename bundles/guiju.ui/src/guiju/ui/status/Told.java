package guiju.ui.status;

/** What an editor that is no standard's says in the status line, as a comparison does. */
public interface Told {

	/** Returns the place of what is selected, by the codes that lead to it. */
	String place();

	/** Returns what is to be known of the whole. */
	String figures();

	/** Calls something whenever either says something else; null for nobody any more. */
	void onChange(Runnable listener);
}
