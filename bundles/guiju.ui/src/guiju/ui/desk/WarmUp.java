package guiju.ui.desk;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.BadLocationException;

import guiju.dsl.StandardParser;
import guiju.dsl.ide.highlighting.Highlights;
import guiju.dsl.ide.outline.Outline;
import guiju.sync.session.DocumentSession;
import guiju.sync.session.SessionSetup;

/**
 * Does once with a copy of a text what a key does, soon after the text was opened: Java loads what it needs when it is first
 * needed, and the first key would wait for that.
 */
final class WarmUp extends Job {

	/** By then the editor has been painted, in ms. */
	private static final int LATER = 700;

	private final String text;
	private final StandardParser parser;

	private WarmUp(String text, StandardParser parser) {
		super(WarmUp.class.getName());
		this.text = text;
		this.parser = parser;
		setSystem(true);
		setPriority(DECORATE);
	}

	/** Begins after a while, in the background. */
	static void begin(String text, StandardParser parser) {
		new WarmUp(text, parser).schedule(LATER);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try (DocumentSession session = new DocumentSession(text, SessionSetup.immediate(parser))) {
			session.document().replace(text.length() / 2, 0, "1");
			session.undo();
			Outline.of(session.snapshot().parsed());
			Highlights.of(text);
		} catch (BadLocationException | RuntimeException failed) {
			// The first key is slower then; nothing else depends on this.
			ILog.get().warn(failed.getMessage(), failed);
		}
		return Status.OK_STATUS;
	}
}
