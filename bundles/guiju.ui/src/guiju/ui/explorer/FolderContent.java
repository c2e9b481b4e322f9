package guiju.ui.explorer;

import org.eclipse.jface.viewers.ITreeContentProvider;

import guiju.ui.explorer.FolderTree.Folder;
import guiju.ui.explorer.FolderTree.Row;

/** Gives a viewer the rows of a {@link FolderTree}. */
final class FolderContent implements ITreeContentProvider {

	private FolderTree tree;

	@Override
	public Object[] getElements(Object input) {
		tree = (FolderTree) input;
		return tree.children("").toArray();
	}

	@Override
	public Object[] getChildren(Object row) {
		return row instanceof Folder folder ? tree.children(folder.path()).toArray() : new Object[0];
	}

	@Override
	public Object getParent(Object row) {
		return FolderTree.above((Row) row).orElse(null);
	}

	@Override
	public boolean hasChildren(Object row) {
		return row instanceof Folder;
	}
}
