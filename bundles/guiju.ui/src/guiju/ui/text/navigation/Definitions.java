package guiju.ui.text.navigation;

import java.nio.file.Path;
import java.util.Optional;

import guiju.dsl.ide.navigation.Navigation;
import guiju.dsl.ide.navigation.Target;
import guiju.ui.desk.Desk;
import guiju.ui.desk.OpenDocument;
import guiju.ui.editor.Editors;
import guiju.ui.editor.StandardEditor;

/** Finds and opens what defines the words at a place. */
public final class Definitions {

	private final StandardEditor editor;
	private final OpenDocument document;

	/** Works on the text of an editor. */
	public Definitions(StandardEditor editor) {
		this.editor = editor;
		document = editor.document();
	}

	/** Returns where what stands at an offset is defined; empty where it is nothing that is. */
	public Optional<Target> at(int offset) {
		return Navigation.definition(document.session().current().parsed(), offset, document.index());
	}

	/** Goes there, into another file if need be. */
	public void open(Target target) {
		if (target.path().isEmpty())
			editor.reveal(target.region().offset(), target.region().length());
		else
			Desk.get().folder().ifPresent(folder -> {
				Path file = folder.workspace().root().resolve(target.path().get());
				Editors.open(file, target.region().offset(), target.region().length());
			});
	}
}
