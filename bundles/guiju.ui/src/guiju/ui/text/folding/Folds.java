package guiju.ui.text.folding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.widgets.Display;

import guiju.dsl.ide.folding.Fold;
import guiju.dsl.ide.folding.Folding;

/** Keeps what can be folded in step with the text, a moment after it was changed. What is folded stays so. */
public final class Folds implements IDocumentListener {

	/** How long after a change, in ms: folds are no hurry, and typing should not wait for them. */
	private static final int LATER = 250;

	private final ProjectionViewer viewer;
	private final IDocument document;
	private final Runnable update = this::update;

	/** Folds the text of a viewer whose folding is switched on. */
	public Folds(ProjectionViewer viewer) {
		this.viewer = viewer;
		document = viewer.getDocument();
		document.addDocumentListener(this);
		update();
	}

	/** Lets go of the document. */
	public void dispose() {
		document.removeDocumentListener(this);
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		// The text is looked at afterwards.
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		Display display = viewer.getTextWidget().getDisplay();
		display.timerExec(-1, update);
		display.timerExec(LATER, update);
	}

	private void update() {
		ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
		if (model == null || viewer.getTextWidget() == null || viewer.getTextWidget().isDisposed())
			return;
		Set<Position> wanted = new HashSet<>(positions());
		List<Annotation> gone = new ArrayList<>();
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			Annotation fold = all.next();
			Position at = model.getPosition(fold);
			if (!wanted.remove(new Position(at.getOffset(), at.getLength())))
				gone.add(fold);
		}
		Map<Annotation, Position> added = new HashMap<>();
		for (Position each : wanted)
			added.put(new ProjectionAnnotation(), each);
		if (!gone.isEmpty() || !added.isEmpty())
			model.modifyAnnotations(gone.toArray(Annotation[]::new), added, new Annotation[0]);
	}

	private List<Position> positions() {
		List<Position> positions = new ArrayList<>();
		try {
			for (Fold fold : Folding.of(document.get())) {
				int start = document.getLineOffset(fold.first() - 1);
				int last = fold.last() - 1;
				positions.add(new Position(start, document.getLineOffset(last) + document.getLineLength(last) - start));
			}
		} catch (BadLocationException impossible) {
			throw new IllegalStateException(impossible);
		}
		return positions;
	}
}
