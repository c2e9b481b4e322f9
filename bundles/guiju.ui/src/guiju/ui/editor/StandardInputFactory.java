package guiju.ui.editor;

import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Finds the files again that were open when the workbench was closed. */
public final class StandardInputFactory implements IElementFactory {

	static final String ID = "guiju.ui.editor.inputs";

	@Override
	public IAdaptable createElement(IMemento memento) {
		String file = memento.getString(StandardInput.FILE);
		return file == null ? null : new StandardInput(Path.of(file));
	}
}
