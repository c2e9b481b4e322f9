package guiju.ui.text.finding;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationHover;
import org.eclipse.jface.text.source.ISourceViewer;

/** Says beside a line what was found in it. */
public final class FindingsAtLine implements IAnnotationHover {

	@Override
	public String getHoverInfo(ISourceViewer viewer, int line) {
		Set<String> texts = new LinkedHashSet<>();
		for (Iterator<Annotation> all = viewer.getAnnotationModel().getAnnotationIterator(); all.hasNext();)
			if (all.next() instanceof FindingAnnotation mark && line(viewer, mark) == line)
				texts.add(mark.getText());
		return texts.isEmpty() ? null : String.join("\n", texts);
	}

	private static int line(ISourceViewer viewer, FindingAnnotation mark) {
		Position at = viewer.getAnnotationModel().getPosition(mark);
		try {
			return at == null ? -1 : viewer.getDocument().getLineOfOffset(at.getOffset());
		} catch (BadLocationException gone) {
			return -1;
		}
	}
}
