package guiju.sync.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Who hears of a session. */
final class Listeners {

	private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
	private final Deque<Consumer<SessionListener>> news = new ArrayDeque<>();
	private boolean telling;

	void add(SessionListener listener) {
		listeners.add(listener);
	}

	void remove(SessionListener listener) {
		listeners.remove(listener);
	}

	void clear() {
		listeners.clear();
	}

	/** Tells in order: what happens while listeners are told, they are told afterwards. */
	void tell(Consumer<SessionListener> what) {
		news.add(what);
		if (telling)
			return;
		telling = true;
		try {
			for (Consumer<SessionListener> next = news.poll(); next != null; next = news.poll())
				for (SessionListener listener : listeners)
					tell(listener, next);
		} finally {
			telling = false;
		}
	}

	/** The text has changed already: a defect in one view must neither hide that from the others nor look like a failed edit. */
	private static void tell(SessionListener listener, Consumer<SessionListener> what) {
		try {
			what.accept(listener);
		} catch (RuntimeException defect) {
			Thread thread = Thread.currentThread();
			thread.getUncaughtExceptionHandler().uncaughtException(thread, defect);
		}
	}
}
