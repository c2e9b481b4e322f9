package guiju.importer.pdf.page;

import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;

/** What stands on a page besides its content: the values of form fields, text boxes and stamps that were added later. */
final class Annotations {

	private static final int MOST = 5_000;

	private Annotations() {}

	/** Draws the annotations that are printed. */
	static void show(PDPage page, ContentReader reader) {
		try {
			int shown = 0;
			for (PDAnnotation annotation : page.getAnnotations())
				if (shown++ < MOST && !annotation.isHidden() && !annotation.isNoView() && !(annotation instanceof PDAnnotationPopup))
					reader.showAnnotation(annotation);
		} catch (IOException | IllegalArgumentException | ClassCastException | NullPointerException e) {
			// a faulty annotation is left out, as viewers do
		}
	}
}
