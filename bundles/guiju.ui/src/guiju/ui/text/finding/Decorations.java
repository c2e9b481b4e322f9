package guiju.ui.text.finding;

import java.util.List;

import org.eclipse.jface.text.CursorLinePainter;
import org.eclipse.jface.text.source.AnnotationPainter;
import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;
import org.eclipse.jface.text.source.IOverviewRuler;
import org.eclipse.jface.text.source.MatchingCharacterPainter;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.text.IPainter;
import org.eclipse.swt.SWT;

import guiju.rules.Severity;
import guiju.ui.text.colour.Palette;

/** Draws marks into the text: wavy lines below findings, backgrounds of what names the same, the caret's line, pairs of brackets. */
public final class Decorations {

	private static final char[] PAIRS = "【】「」『』（）《》〈〉()".toCharArray();
	private static final String WAVE = "wave";
	private static final String GROUND = "ground";

	private final AnnotationPainter painter;
	private final CursorLinePainter line;
	private final MatchingCharacterPainter pairs;
	private final IOverviewRuler overview;

	/** Draws into a viewer, and the places of findings beside its scroll bar. */
	public Decorations(SourceViewer viewer, IOverviewRuler overview, Palette palette) {
		this.overview = overview;
		line = new CursorLinePainter(viewer);
		viewer.addPainter(line);
		painter = new AnnotationPainter(viewer, new AnnotationKinds());
		painter.addTextStyleStrategy(WAVE, new AnnotationPainter.UnderlineStrategy(SWT.UNDERLINE_SQUIGGLE));
		painter.addTextStyleStrategy(GROUND, new AnnotationPainter.HighlightingStrategy());
		for (Severity severity : Severity.values())
			painter.addAnnotationType(FindingAnnotation.type(severity), WAVE);
		for (String type : List.of(OccurrenceMarks.CITATION, OccurrenceMarks.DEFINITION))
			painter.addAnnotationType(type, GROUND);
		viewer.addTextPresentationListener(painter);
		viewer.addPainter(painter);
		pairs = new MatchingCharacterPainter(viewer, new DefaultCharacterPairMatcher(PAIRS));
		viewer.addPainter(pairs);
		setPalette(palette);
	}

	/** Draws in other colours. */
	public void setPalette(Palette palette) {
		line.setHighlightColor(palette.currentLine());
		pairs.setColor(palette.edge());
		for (Severity severity : Severity.values()) {
			String type = FindingAnnotation.type(severity);
			painter.setAnnotationTypeColor(type, palette.of(severity));
			overview.addAnnotationType(type);
			overview.setAnnotationTypeColor(type, palette.of(severity));
			overview.setAnnotationTypeLayer(type, 10 - severity.ordinal());
		}
		painter.setAnnotationTypeColor(OccurrenceMarks.CITATION, palette.occurrence(false));
		painter.setAnnotationTypeColor(OccurrenceMarks.DEFINITION, palette.occurrence(true));
		painter.paint(IPainter.CONFIGURATION);
		overview.update();
	}
}
