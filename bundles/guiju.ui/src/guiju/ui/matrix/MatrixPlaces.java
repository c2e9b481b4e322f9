package guiju.ui.matrix;

import java.util.Optional;

import guiju.dsl.location.Region;
import guiju.sync.key.ElementKey;
import guiju.ui.editor.StandardEditor;
import guiju.ui.matrix.content.MatrixRow;

/** Ways from the matrix to other pages. */
final class MatrixPlaces {

	private final StandardEditor editor;
	private final MatrixTable table;

	MatrixPlaces(StandardEditor editor, MatrixTable table) {
		this.editor = editor;
		this.table = table;
	}

	/** Shows the task of the focus in the tree, where it has a form. */
	void task() {
		table.row().flatMap(MatrixRow::element).ifPresent(editor::open);
	}

	/** Shows the definition of the focus in the tree, where it has a form; tells whether there is one. */
	boolean definition() {
		Optional<ElementKey> definition = table.column().flatMap(column -> Optional.ofNullable(column.definition()));
		definition.ifPresent(editor::open);
		return definition.isPresent();
	}

	/** Shows the row of the focus in the text. */
	void text() {
		table.row().ifPresent(row -> {
			if (row instanceof MatrixRow.Unread unread)
				line(unread.trouble().line());
			else
				row.element().map(this::region).ifPresent(region -> editor.reveal(region.offset(), 0));
		});
	}

	private Region region(ElementKey key) {
		return editor.document().session().current().region(key);
	}

	private void line(int number) {
		var lines = editor.document().session().current().tree().table().lines();
		if (number <= lines.size())
			editor.reveal(lines.get(number - 1).start(), lines.get(number - 1).end() - lines.get(number - 1).start());
	}
}
