package guiju.ui.text.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;

import guiju.dsl.check.TextFinding;
import guiju.dsl.ide.wording.Wordings;
import guiju.sync.session.DocumentSession;
import guiju.sync.session.SessionChange;
import guiju.sync.session.SessionListener;
import guiju.ui.wording.Words;

/** Keeps the marks of findings in step with what a session knows. Marks of findings that stay are left alone, so that nothing flickers. */
public final class FindingMarks implements SessionListener {

	private final DocumentSession session;
	private final IAnnotationModel model;
	private final Wordings wordings = new Wordings(Words.language());

	/** Marks the findings in a model, from now on. */
	public FindingMarks(DocumentSession session, IAnnotationModel model) {
		this.session = session;
		this.model = model;
		session.addListener(this);
		show(session.snapshot().findings());
	}

	/** Ends that. */
	public void dispose() {
		session.removeListener(this);
	}

	@Override
	public void changed(SessionChange change) {
		show(change.after().findings());
	}

	private void show(List<TextFinding> findings) {
		List<TextFinding> missing = new ArrayList<>(findings);
		List<Annotation> gone = new ArrayList<>();
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();)
			if (all.next() instanceof FindingAnnotation mark && !keep(mark, missing))
				gone.add(mark);
		Map<Annotation, Position> added = new HashMap<>();
		for (TextFinding finding : missing)
			added.put(new FindingAnnotation(finding, wordings.text(finding.message())), new Position(finding.offset(), finding.length()));
		if (!gone.isEmpty() || !added.isEmpty())
			((IAnnotationModelExtension) model).replaceAnnotations(gone.toArray(Annotation[]::new), added);
	}

	private boolean keep(FindingAnnotation mark, List<TextFinding> missing) {
		Position at = model.getPosition(mark);
		TextFinding was = mark.finding();
		for (Iterator<TextFinding> all = missing.iterator(); all.hasNext();) {
			TextFinding is = all.next();
			if (at != null && !at.isDeleted && at.getOffset() == is.offset() && at.getLength() == is.length() && was.code() == is.code()
					&& was.severity() == is.severity() && was.message().equals(is.message())) {
				all.remove();
				return true;
			}
		}
		return false;
	}
}
