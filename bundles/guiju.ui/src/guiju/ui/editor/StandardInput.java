package guiju.ui.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/** A file to be edited. */
public final class StandardInput implements IEditorInput, IPersistableElement {

	static final String FILE = "file";

	private final Path file;

	/** Names a file by its real path. */
	public StandardInput(Path file) {
		this.file = file;
	}

	/** Returns the file. */
	public Path file() {
		return file;
	}

	@Override
	public boolean exists() {
		return Files.exists(file);
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		return file.getFileName().toString();
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getToolTipText() {
		return file.toString();
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(FILE, file.toString());
	}

	@Override
	public String getFactoryId() {
		return StandardInputFactory.ID;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter.isInstance(file) ? adapter.cast(file) : null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof StandardInput input && file.equals(input.file);
	}

	@Override
	public int hashCode() {
		return Objects.hash(file);
	}
}
