package guiju.ui.outline;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** The rows below rows. */
final class Entries implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return input instanceof Object[] roots ? roots : new Object[0];
	}

	@Override
	public Object[] getChildren(Object parent) {
		return ((Entry) parent).children().toArray();
	}

	@Override
	public Object getParent(Object element) {
		return ((Entry) element).parent();
	}

	@Override
	public boolean hasChildren(Object element) {
		return !((Entry) element).children().isEmpty();
	}
}
