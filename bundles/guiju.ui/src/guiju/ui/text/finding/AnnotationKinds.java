package guiju.ui.text.finding;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.IAnnotationAccessExtension;
import org.eclipse.jface.text.source.IAnnotationPresentation;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/** Tells of annotations what they are; each paints itself. */
public final class AnnotationKinds implements IAnnotationAccess, IAnnotationAccessExtension {

	@Override
	public Object getType(Annotation annotation) {
		return annotation.getType();
	}

	@Override
	public boolean isMultiLine(Annotation annotation) {
		return true;
	}

	@Override
	public boolean isTemporary(Annotation annotation) {
		return !annotation.isPersistent();
	}

	@Override
	public String getTypeLabel(Annotation annotation) {
		return annotation.getType();
	}

	@Override
	public int getLayer(Annotation annotation) {
		return annotation instanceof IAnnotationPresentation painted ? painted.getLayer() : IAnnotationPresentation.DEFAULT_LAYER;
	}

	@Override
	public void paint(Annotation annotation, GC gc, Canvas canvas, Rectangle bounds) {
		if (annotation instanceof IAnnotationPresentation painted)
			painted.paint(gc, canvas, bounds);
	}

	@Override
	public boolean isPaintable(Annotation annotation) {
		return annotation instanceof IAnnotationPresentation;
	}

	@Override
	public boolean isSubtype(Object type, Object of) {
		return type.equals(of);
	}

	@Override
	public Object[] getSupertypes(Object type) {
		return new Object[0];
	}
}
