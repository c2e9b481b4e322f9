package guiju.ui.search;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Places below their standards. */
final class FoundContent implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return ((FolderQuery) input).found().toArray();
	}

	@Override
	public Object[] getChildren(Object element) {
		return element instanceof Found found ? found.places().toArray() : new Object[0];
	}

	@Override
	public Object getParent(Object element) {
		return null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof Found;
	}
}
