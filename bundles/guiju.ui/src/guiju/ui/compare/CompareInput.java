package guiju.ui.compare;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

import guiju.ui.compare.version.FileVersion;
import guiju.ui.compare.version.Version;
import guiju.ui.wording.Words;

/**
 * Two versions to be compared.
 *
 * @param before the old one
 * @param after the new one
 */
public record CompareInput(Version before, Version after) implements IEditorInput, IPersistableElement {

	static final String BEFORE = "before";
	static final String AFTER = "after";

	@Override
	public boolean exists() {
		return isThere(before) && isThere(after);
	}

	private static boolean isThere(Version version) {
		return !(version instanceof FileVersion file) || java.nio.file.Files.exists(file.file());
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		return new Words(CompareInput.class).text("name", plain(before), plain(after));
	}

	private static String plain(Version version) {
		return version.name().replaceFirst("\\.ocs$", "");
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getToolTipText() {
		return new Words(CompareInput.class).text("name", before.name(), after.name());
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(BEFORE, before.memento());
		memento.putString(AFTER, after.memento());
	}

	@Override
	public String getFactoryId() {
		return CompareInputFactory.ID;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
