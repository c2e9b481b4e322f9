package guiju.ui.editor;

import java.util.function.Consumer;

import org.eclipse.core.runtime.ListenerList;

/** Keeps pages and outline of one editor on the same element. Who selects is not told of it again. */
public final class Selection {

	private final ListenerList<Consumer<Selected>> listeners = new ListenerList<>(ListenerList.IDENTITY);
	private Selected selected = Selected.NOTHING;

	/** Returns what is selected. */
	public Selected get() {
		return selected;
	}

	/** Selects, and tells everybody but the one who says so. */
	public void set(Selected now, Consumer<Selected> source) {
		if (now.equals(selected))
			return;
		selected = now;
		for (Consumer<Selected> listener : listeners)
			if (listener != source)
				listener.accept(now);
	}

	/** Adds a listener. */
	public void addListener(Consumer<Selected> listener) {
		listeners.add(listener);
	}

	/** Removes a listener. */
	public void removeListener(Consumer<Selected> listener) {
		listeners.remove(listener);
	}
}
