package guiju.ui.compare;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import guiju.model.path.ElementPath;
import guiju.sync.key.ElementKey;
import guiju.sync.key.KeyTree;
import guiju.ui.compare.version.Version;
import guiju.ui.editor.Editors;
import guiju.ui.editor.StandardEditor;

/** Opens an element of one version in the editor of its file, wherever it stands by now. */
final class SidePlaces {

	private SidePlaces() {}

	/** Opens an element; returns false where its version is nothing that can be edited here. */
	static boolean open(Version version, KeyTree compared, String path) {
		Optional<Path> file = version.editable();
		if (file.isEmpty())
			return false;
		Optional<StandardEditor> editor = Editors.open(file.get());
		if (compared == null || editor.isEmpty())
			return editor.isPresent();
		EObject element = ElementPath.find(compared.parsed().standard(), path);
		ElementKey key = element == null ? null : compared.key(element);
		// The session lives as long as the comparison, so its keys still name the element after any edit.
		if (key != null && editor.get().document().session().current().tree().object(key) != null)
			editor.get().reveal(key);
		return true;
	}
}
