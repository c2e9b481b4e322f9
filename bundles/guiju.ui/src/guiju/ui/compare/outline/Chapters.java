package guiju.ui.compare.outline;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ITreeContentProvider;

import guiju.ui.compare.list.Chapter;

/** The parts below parts. */
final class Chapters implements ITreeContentProvider {

	/** Returns a part and those in it. */
	static Stream<Chapter> withParts(Chapter chapter) {
		return Stream.concat(Stream.of(chapter), chapter.parts().stream());
	}

	@Override
	public Object[] getElements(Object input) {
		return input instanceof List<?> chapters ? chapters.toArray() : new Object[0];
	}

	@Override
	public Object[] getChildren(Object parent) {
		return ((Chapter) parent).parts().toArray();
	}

	@Override
	public Object getParent(Object element) {
		return null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return !((Chapter) element).parts().isEmpty();
	}
}
