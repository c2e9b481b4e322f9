package guiju.ui.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import guiju.sync.key.ElementKey;
import guiju.sync.plan.TreeEdit;
import guiju.sync.refusal.Refusal;
import guiju.sync.session.DocumentSession;
import guiju.sync.session.EditResult;
import guiju.ui.wording.Words;

/**
 * Makes the edits of a tree page. What is being typed in a field is taken in before anything else happens, so that one edit never
 * runs past another and undo takes back what the user sees last.
 */
public final class Edits {

	/** A field in which somebody may be typing. */
	interface Typing {

		/** Tells whether something was typed that the text has not yet. */
		boolean isPending();

		/** Takes it in. */
		void flush();
	}

	private final DocumentSession session;
	private final Consumer<Optional<String>> teller;
	private final Consumer<List<ElementKey>> selector;
	private final List<Runnable> pendingListeners = new ArrayList<>();
	private final Set<Typing> fields = new LinkedHashSet<>();

	/**
	 * @param teller tells the user why something was refused; empty when there is nothing to tell any more
	 * @param selector selects what an edit was about
	 * @param pendingListener hears when typing begins or is taken in
	 */
	public Edits(DocumentSession session, Consumer<Optional<String>> teller, Consumer<List<ElementKey>> selector, Runnable pendingListener) {
		this.session = session;
		this.teller = teller;
		this.selector = selector;
		pendingListeners.add(pendingListener);
	}

	/** Adds somebody who hears when typing begins or is taken in. */
	void addPendingListener(Runnable listener) {
		pendingListeners.add(listener);
	}

	/** Returns the session. */
	public DocumentSession session() {
		return session;
	}

	/** Makes an edit, selects what it was about, or tells why not. */
	public EditResult make(TreeEdit edit) {
		flush();
		EditResult result = session.edit(edit);
		tell(result.refusal().map(Edits::words));
		if (result.isDone() && !result.selected().isEmpty())
			selector.accept(result.selected());
		return result;
	}

	/** Sets a value from a field, which tells itself why not. */
	Optional<String> set(TreeEdit edit) {
		Optional<String> refusal = session.edit(edit).refusal().map(Edits::words);
		pendingChanged();
		return refusal;
	}

	private static String words(Refusal refusal) {
		return refusal.message(Words.language());
	}

	/** Tells something above the page, or nothing any more. */
	public void tell(Optional<String> words) {
		teller.accept(words);
	}

	/** Takes the last step back, of whatever page. */
	public void undo() {
		flush();
		session.undo();
		session.current();
	}

	/** Makes the last step again that was taken back. */
	public void redo() {
		flush();
		session.redo();
		session.current();
	}

	void add(Typing field) {
		fields.add(field);
	}

	void remove(Typing field) {
		fields.remove(field);
	}

	void pendingChanged() {
		pendingListeners.forEach(Runnable::run);
	}

	/** Tells whether something was typed that the text has not yet. */
	public boolean isPending() {
		return fields.stream().anyMatch(Typing::isPending);
	}

	/** Takes in what is being typed. */
	public void flush() {
		List.copyOf(fields).forEach(Typing::flush);
	}
}
