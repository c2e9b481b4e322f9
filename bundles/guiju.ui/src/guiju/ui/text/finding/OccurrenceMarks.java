package guiju.ui.text.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;

import guiju.dsl.ide.navigation.Mark;
import guiju.dsl.ide.navigation.Navigation;
import guiju.sync.session.DocumentSession;

/** Marks all that names what the caret stands on: the code where it is defined and wherever it is cited. */
public final class OccurrenceMarks {

	/** The type of marks of what names something. */
	public static final String CITATION = "guiju.occurrence";
	/** The type of marks of what defines it. */
	public static final String DEFINITION = "guiju.occurrence.definition";

	private final DocumentSession session;
	private final IAnnotationModel model;
	private Annotation[] marked = {};
	private List<Mark> marks = List.of();

	/** Marks in a model. */
	public OccurrenceMarks(DocumentSession session, IAnnotationModel model) {
		this.session = session;
		this.model = model;
	}

	/** Marks what names the same as an offset; does nothing while the text is ahead of what is known of it. */
	public void show(int offset) {
		if (session.snapshot().revision() != session.revision())
			return;
		List<Mark> found = Navigation.marks(session.snapshot().parsed(), offset);
		if (found.equals(marks))
			return;
		marks = found;
		Map<Annotation, Position> added = new HashMap<>();
		for (Mark mark : found)
			added.put(new Annotation(mark.definition() ? DEFINITION : CITATION, false, null), new Position(mark.region().offset(), mark.region().length()));
		((IAnnotationModelExtension) model).replaceAnnotations(marked, added);
		marked = added.keySet().toArray(Annotation[]::new);
	}
}
