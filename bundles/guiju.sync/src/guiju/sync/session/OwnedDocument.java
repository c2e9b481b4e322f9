package guiju.sync.session;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;

/** A document that only its owner's thread changes. A listener could not prevent it: what listeners throw goes unheard. */
final class OwnedDocument extends Document {

	private final Thread owner = Thread.currentThread();

	OwnedDocument(String text) {
		super(text);
	}

	void requireOwner() {
		if (Thread.currentThread() != owner)
			throw new IllegalStateException("a session is used by its own thread only: " + owner.getName());
	}

	@Override
	public void replace(int offset, int length, String text, long stamp) throws BadLocationException {
		requireOwner();
		super.replace(offset, length, text, stamp);
	}

	@Override
	public void replace(int offset, int length, String text) throws BadLocationException {
		requireOwner();
		super.replace(offset, length, text);
	}

	@Override
	public void set(String text, long stamp) {
		if (owner != null)
			requireOwner();
		super.set(text, stamp);
	}

	@Override
	public void set(String text) {
		if (owner != null)
			requireOwner();
		super.set(text);
	}
}
