package guiju.ui.compare;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

import guiju.ui.compare.version.Versions;

/** Finds the versions again that were being compared when the workbench was closed. */
public final class CompareInputFactory implements IElementFactory {

	static final String ID = "guiju.ui.compare.inputs";

	@Override
	public IAdaptable createElement(IMemento memento) {
		return Versions.of(memento.getString(CompareInput.BEFORE))
				.flatMap(before -> Versions.of(memento.getString(CompareInput.AFTER)).map(after -> new CompareInput(before, after))).orElse(null);
	}
}
