package guiju.ui.matrix.content;

import java.util.List;
import java.util.Optional;

import guiju.sync.key.ElementKey;

/** A row of the matrix. Rows are the same over edits if their {@link #id} is equal. */
public sealed interface MatrixRow {

	/** Returns the code as printed, or an empty text. */
	String code();

	/** Returns the name in one line, or an empty text. */
	String name();

	/** Returns by what a row is known again after an edit. */
	Object id();

	/** Returns the element that the row shows, if its line can be read. */
	Optional<ElementKey> element();

	/** A duty, above its tasks. */
	record OfDuty(ElementKey key, String code, String name) implements MatrixRow {

		@Override
		public Object id() {
			return key;
		}

		@Override
		public Optional<ElementKey> element() {
			return Optional.of(key);
		}
	}

	/** A task, with the lines within it that cannot be read. */
	record OfTask(ElementKey key, ElementKey duty, String code, String name, List<Trouble> troubles) implements MatrixRow {

		/** Copies the list. */
		public OfTask {
			troubles = List.copyOf(troubles);
		}

		@Override
		public Object id() {
			return key;
		}

		@Override
		public Optional<ElementKey> element() {
			return Optional.of(key);
		}
	}

	/** A line that was meant as a duty or a task and cannot be read: what it would cite is counted with the task above. */
	record Unread(ElementKey duty, Trouble trouble) implements MatrixRow {

		@Override
		public String code() {
			return "";
		}

		@Override
		public String name() {
			return trouble.text();
		}

		@Override
		public Object id() {
			return trouble.text();
		}

		@Override
		public Optional<ElementKey> element() {
			return Optional.empty();
		}
	}
}
