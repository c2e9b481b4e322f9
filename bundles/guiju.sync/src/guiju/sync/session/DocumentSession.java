package guiju.sync.session;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;

import guiju.dsl.edit.Replacement;
import guiju.sync.edit.Clips;
import guiju.sync.key.ElementKey;
import guiju.sync.key.KeySupply;
import guiju.sync.key.KeyTree;
import guiju.sync.key.TextShift;
import guiju.sync.lines.LineTable;
import guiju.sync.outside.LineDiff;
import guiju.sync.outside.MergedText;
import guiju.sync.outside.ThreeWayMerge;
import guiju.sync.plan.Clip;
import guiju.sync.plan.TreeEdit;
import guiju.sync.refusal.RefusedException;

/** One standard being edited. See the package for who may call it. */
public final class DocumentSession implements AutoCloseable {

	private final SessionSetup setup;
	private final OwnedDocument document;
	private final History history;
	private final KeySupply supply = new KeySupply();
	/** Tells this document from others, for what is copied from it. */
	private final String origin = UUID.randomUUID().toString();
	private final TreeEditor editor;
	private final Listeners listeners = new Listeners();
	private final IDocumentListener follower = new Follower();
	/** Changes since the snapshot, one after the other. */
	private final List<Replacement> pending = new ArrayList<>();
	private Snapshot snapshot;
	private long revision;
	/** The text of the file that both sides started from. */
	private String base;
	private boolean replaying;
	private boolean grouped;
	private boolean reading;
	/** How many editors' changes are under way that make one step, one within the other. */
	private int compound;

	/** Opens a text as it stands in its file. */
	public DocumentSession(String text, SessionSetup setup) {
		this.setup = setup;
		base = text;
		document = new OwnedDocument(text);
		history = new History(setup.clock());
		editor = new TreeEditor(setup.parser(), supply, origin);
		snapshot = new Snapshot(0, KeyTree.fresh(new LineTable(setup.parser().parse(text)), supply), setup.settings().get());
		history.current().setKeys(snapshot.tree().record());
		document.addDocumentListener(follower);
	}

	/** Returns the document, for editors to show and change. */
	public IDocument document() {
		return document;
	}

	/** Returns the text as it is. */
	public String text() {
		return document.get();
	}

	/** Counts the changes of the text. */
	public long revision() {
		return revision;
	}

	/** Adds a listener; there may be many. */
	public void addListener(SessionListener listener) {
		listeners.add(listener);
	}

	/** Removes a listener. */
	public void removeListener(SessionListener listener) {
		listeners.remove(listener);
	}

	/** Returns what views show: with background work it may be behind the text. */
	public Snapshot snapshot() {
		return snapshot;
	}

	/** Returns what the text says as it is, reading it now if need be. */
	public Snapshot current() {
		requireOwner();
		if (snapshot.revision() != revision)
			accept(Reading.of(this::read));
		return snapshot;
	}

	private void requireOwner() {
		document.requireOwner();
	}

	// Reading

	private Reading reading() {
		return new Reading(revision, snapshot, List.copyOf(pending), document.get(), history.current().keys(), supply, setup);
	}

	private Snapshot read() {
		return reading().read();
	}

	private void accept(Reading.Result result) {
		if (result.snapshot().revision() != revision)
			return;
		Snapshot before = snapshot;
		snapshot = result.snapshot();
		pending.clear();
		history.current().setKeys(snapshot.tree().record());
		SessionChange change = SessionChange.between(before, snapshot);
		if (!change.isEmpty())
			listeners.tell(listener -> listener.changed(change));
	}

	/** Reads the changed text at once, or in the background; one at a time, and again if the text changed meanwhile. */
	private void readSoon() {
		if (grouped)
			return;
		if (setup.background().isEmpty()) {
			current();
			return;
		}
		if (reading)
			return;
		reading = true;
		Reading job = reading();
		setup.background().get().execute(() -> {
			Optional<Reading.Result> result = job.tryRead();
			setup.owner().execute(() -> {
				reading = false;
				result.ifPresent(this::accept);
				if (job.revision() != revision)
					readSoon();
			});
		});
	}

	// Changes of the text, by whomever

	private final class Follower implements IDocumentListener {

		private String removed = "";

		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			try {
				removed = document.get(event.getOffset(), event.getLength());
			} catch (BadLocationException impossible) {
				throw new IllegalStateException(impossible);
			}
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			String added = event.getText() == null ? "" : event.getText();
			if (removed.equals(added))
				return;
			TextChange change = new TextChange(event.getOffset(), removed, added);
			revision++;
			if (!replaying)
				history.add(change);
			pending.addAll(change.lines());
			if (!replaying && !grouped)
				textChanged();
		}
	}

	private void textChanged() {
		listeners.tell(listener -> listener.stateChanged(this));
		readSoon();
	}

	private void write(List<Replacement> changes) {
		try {
			for (Replacement change : changes)
				document.replace(change.offset(), change.length(), change.text());
		} catch (BadLocationException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** Makes changes of the text as one step of the history. */
	public void change(StepKind kind, Runnable changes) {
		requireOwner();
		if (grouped) {
			changes.run();
			return;
		}
		history.begin(kind);
		grouped = true;
		long before = revision;
		try {
			changes.run();
		} finally {
			grouped = false;
			history.close();
			if (revision != before)
				textChanged();
		}
	}

	/** Makes changes that a service gave, in text order, as one step. */
	public void apply(List<Replacement> changes) {
		change(StepKind.SERVICE, () -> write(TextShift.successive(changes)));
	}

	/**
	 * Makes one step of all that an editor changes until {@link #endCompound}, as when it replaces a word everywhere. What is
	 * changed is read and told as ever. Undo and a save end it, too.
	 */
	public void beginCompound() {
		requireOwner();
		if (compound++ == 0)
			history.hold(StepKind.TYPING);
	}

	/** Ends what {@link #beginCompound} began; does nothing where nothing was begun. */
	public void endCompound() {
		requireOwner();
		if (compound > 0 && --compound == 0)
			history.release();
	}

	/** Ends a run of typing, as when the caret is moved: what is typed next is a step of its own. */
	public void endTyping() {
		requireOwner();
		history.close();
	}

	// Edits of the tree

	/** Makes an edit of the tree as one step, or as part of the one that {@link #change} makes, or nothing at all. */
	public EditResult edit(TreeEdit edit) {
		Snapshot from = current();
		TreeEditor.Edited edited;
		try {
			edited = editor.edit(from.tree(), edit);
		} catch (RefusedException refused) {
			return EditResult.refused(refused.refusal());
		}
		if (edited.changes().isEmpty())
			return new EditResult(Optional.empty(), Set.of(), edited.selected());
		boolean alone = !grouped;
		if (alone)
			history.begin(StepKind.TREE_EDIT);
		grouped = true;
		try {
			write(edited.changes());
		} finally {
			grouped = !alone;
			if (alone)
				history.close();
		}
		if (text().equals(edited.tree().parsed().text()))
			accept(new Reading.Result(new Snapshot(revision, edited.tree(), setup.settings().get())));
		else
			readSoon();
		listeners.tell(listener -> listener.stateChanged(this));
		Set<ElementKey> created = new LinkedHashSet<>(edited.tree().keys());
		from.tree().keys().forEach(created::remove);
		return new EditResult(Optional.empty(), created, edited.selected());
	}

	/** Copies elements with the definitions that they cite, to be pasted here or into another session. */
	public Clip copy(List<ElementKey> keys) {
		return Clips.copy(current().tree(), keys.stream().filter(key -> current().tree().object(key) != null).toList(), setup.parser(), origin);
	}

	// History

	/** Returns what undo would take back, or empty. */
	public Optional<StepKind> undoable() {
		return Optional.ofNullable(history.done()).map(Step::kind);
	}

	/** Returns what redo would make again, or empty. */
	public Optional<StepKind> redoable() {
		return Optional.ofNullable(history.undone()).map(Step::kind);
	}

	/** Takes the last step back; does nothing where there is none. */
	public void undo() {
		requireOwner();
		if (history.done() != null)
			replay(history.undo().changes().reversed().stream().map(change -> change.inverse().replacement()).toList());
	}

	/** Makes the last step that was taken back again; does nothing where there is none. */
	public void redo() {
		requireOwner();
		if (history.undone() != null)
			replay(history.redo().changes().stream().map(TextChange::replacement).toList());
	}

	private void replay(List<Replacement> changes) {
		replaying = true;
		try {
			write(changes);
		} finally {
			replaying = false;
		}
		textChanged();
	}

	// The file

	/** Tells whether the text is other than in its file: undoing all changes since the last save makes it clean again. */
	public boolean isDirty() {
		return history.isDirty();
	}

	/** Returns the text of the file as this session knows it. */
	public String base() {
		return base;
	}

	/** Returns the text to be written to the file now. Typing goes on meanwhile; what is typed then is not saved. */
	public PendingSave beginSave() {
		requireOwner();
		history.close();
		return new PendingSave(this, text(), history.current());
	}

	void saved(String written, State state) {
		requireOwner();
		base = written;
		history.setSaved(state);
		listeners.tell(listener -> listener.stateChanged(this));
	}

	/**
	 * Takes in that the file has another text now. A clean session takes it as it is; else both changes are joined where their
	 * lines differ. Where they do not, nothing is changed and somebody has to say which side counts.
	 *
	 * @return the conflict to be resolved, or empty if the text is taken in
	 */
	public Optional<OutsideConflict> outsideChange(String theirs) {
		requireOwner();
		MergedText merged = ThreeWayMerge.merge(base, text(), theirs);
		if (isDirty() && !merged.conflicts().isEmpty())
			return Optional.of(new OutsideConflict(this, revision, merged, theirs));
		takeIn(isDirty() ? merged.text() : theirs, theirs);
		return Optional.empty();
	}

	void takeIn(String text, String theirs) {
		List<Replacement> changes = LineDiff.changes(text(), text);
		if (!changes.isEmpty())
			change(StepKind.OUTSIDE, () -> write(TextShift.successive(changes)));
		saved(theirs, text.equals(theirs) ? history.current() : null);
	}

	/** Lets go of the document. */
	@Override
	public void close() {
		document.removeDocumentListener(follower);
		listeners.clear();
	}
}
