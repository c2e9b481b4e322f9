package guiju.ui.text;

import java.util.List;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.text.ITextViewerExtension8.EnrichMode;
import org.eclipse.jface.text.source.AnnotationRulerColumn;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.LineNumberRulerColumn;
import org.eclipse.jface.text.source.OverviewRuler;
import org.eclipse.jface.text.source.projection.ProjectionSupport;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.texteditor.AbstractTextEditor;

import guiju.dsl.ide.fix.Fix;
import guiju.dsl.location.Region;
import guiju.rules.Severity;
import guiju.ui.desk.OpenDocument;
import guiju.ui.editor.EditorPage;
import guiju.ui.editor.Selected;
import guiju.ui.editor.StandardEditor;
import guiju.ui.text.change.ChangeBars;
import guiju.ui.text.change.ChangeColumn;
import guiju.ui.text.change.ChangeCommand;
import guiju.ui.text.colour.HighlightRepairer;
import guiju.ui.text.colour.Palette;
import guiju.ui.text.finding.AnnotationKinds;
import guiju.ui.text.finding.Decorations;
import guiju.ui.text.finding.FindingAnnotation;
import guiju.ui.text.finding.FindingMarks;
import guiju.ui.text.finding.FindingsAtLine;
import guiju.ui.text.folding.Folds;
import guiju.ui.text.hover.HoverControl;
import guiju.ui.text.hover.TextHover;
import guiju.ui.text.navigation.Definitions;
import guiju.ui.text.typing.CaretReveal;
import guiju.ui.wording.AccessibleName;
import guiju.ui.wording.Words;

/** The standard as text. */
public final class TextPage extends AbstractTextEditor implements EditorPage {

	/** The context of this page's keys. */
	public static final String CONTEXT = "guiju.ui.text.context";

	private static final int OVERVIEW = 12;
	private static final int SIGNS = 14;
	private static final int LINE_SPACING = 4;
	private static final int WRAP_INDENT = 36;

	private final StandardEditor editor;
	private final OpenDocument document;
	private final HighlightRepairer colours = new HighlightRepairer(Palette.LIGHT);
	private final LineNumberRulerColumn numbers = new LineNumberRulerColumn();
	private ChangeBars bars;
	private ChangeColumn changes;
	private OverviewRuler overview;
	private Decorations decorations;
	private FindingMarks findings;
	private Folds folds;
	private CaretLink caret;
	private HistoryAction undo;
	private HistoryAction redo;
	private Palette palette = Palette.LIGHT;

	/** Shows the document of an editor. */
	public TextPage(StandardEditor editor) {
		this.editor = editor;
		document = editor.document();
		setKeyBindingScopes(new String[] {CONTEXT});
		setPreferenceStore(TextPreferences.store());
		setDocumentProvider(new SessionDocuments(document));
		setSourceViewerConfiguration(new TextConfiguration(document, colours, new TextHover(document, HoverControl.creator(this::apply)),
				new Definitions(editor)));
	}

	/** Applies a fix that was chosen, unless the text is another one by now. */
	private void apply(Fix fix) {
		if (document.session().snapshot().revision() == document.session().revision())
			CaretReveal.changing(getSourceViewer(), () -> document.session().apply(fix.changes()));
	}

	// What it is made of

	@Override
	protected IVerticalRuler createVerticalRuler() {
		CompositeRuler ruler = new CompositeRuler();
		AnnotationRulerColumn signs = new AnnotationRulerColumn(SIGNS, new AnnotationKinds());
		for (Severity severity : Severity.values())
			signs.addAnnotationType(FindingAnnotation.type(severity));
		signs.setHover(new FindingsAtLine());
		ruler.addDecorator(0, signs);
		ruler.addDecorator(1, numbers);
		bars = new ChangeBars(document, editor.getSite().getShell().getDisplay());
		changes = new ChangeColumn(bars, line -> changes.getControl().getDisplay().asyncExec(() -> showEarlier(line)));
		ruler.addDecorator(2, changes);
		return ruler;
	}

	@Override
	protected ISourceViewer createSourceViewer(Composite parent, IVerticalRuler ruler, int styles) {
		overview = new OverviewRuler(new AnnotationKinds(), OVERVIEW, Color::new);
		ProjectionViewer viewer = new ProjectionViewer(parent, ruler, overview, true, styles);
		new ProjectionSupport(viewer, new AnnotationKinds(), Color::new).install();
		decorations = new Decorations(viewer, overview, palette);
		StyledText text = viewer.getTextWidget();
		// While there is no text as yet: each of these lays out all lines anew.
		text.setWrapIndent(WRAP_INDENT);
		text.setLineSpacing(LINE_SPACING);
		// No margin above: rulers take the first line for hidden then.
		text.setMargins(6, 0, 6, 0);
		paint(text);
		return viewer;
	}

	@Override
	public void createPartControl(Composite parent) {
		super.createPartControl(parent);
		ProjectionViewer viewer = viewer();
		StyledText text = AccessibleName.give(viewer.getTextWidget(), new Words(TextPage.class).text("page"));
		// With Shift the tabulator would leave the page instead of moving lines out.
		text.addListener(SWT.Traverse, event -> event.doit &= event.detail != SWT.TRAVERSE_TAB_PREVIOUS || (event.stateMask & SWT.CTRL) != 0);
		viewer.doOperation(ProjectionViewer.TOGGLE);
		viewer.setHoverEnrichMode(EnrichMode.AFTER_DELAY);
		findings = new FindingMarks(document.session(), viewer.getAnnotationModel());
		folds = new Folds(viewer);
		caret = new CaretLink(editor, viewer);
		if (Palette.on(text.getBackground()) == palette)
			paint(text);
		else
			repaint();
		text.addPaintListener(event -> {
			if (Palette.on(text.getBackground()) != palette || !text.getBackground().equals(getVerticalRuler().getControl().getBackground()))
				text.getDisplay().asyncExec(this::repaint);
		});
	}

	/** Takes the colours that go with the background, which a theme may change at any time. */
	private void repaint() {
		StyledText text = getSourceViewer() == null ? null : getSourceViewer().getTextWidget();
		if (text == null || text.isDisposed())
			return;
		paint(text);
		beside((Composite) getVerticalRuler().getControl(), text.getBackground());
		getSourceViewer().invalidateTextPresentation();
		getVerticalRuler().update();
	}

	/** What stands beside the text is one sheet with it; a theme gives each column a grey of its own. */
	private static void beside(Composite ruler, Color background) {
		ruler.setBackground(background);
		for (Control column : ruler.getChildren())
			column.setBackground(background);
	}

	/** Says with which colours is painted from now on. */
	private void paint(StyledText text) {
		palette = Palette.on(text.getBackground());
		colours.setPalette(palette);
		decorations.setPalette(palette);
		numbers.setForeground(palette.edge());
		numbers.setBackground(text.getBackground());
		changes.setBackground(text.getBackground());
	}

	/** A click beside the text is looked at a moment later, when the page may be closed. */
	@Override
	public IAction getAction(String name) {
		return getSourceViewer() == null ? null : super.getAction(name);
	}

	@Override
	protected void createActions() {
		super.createActions();
		enableOverwriteMode(false);
		undo = new HistoryAction(this, document.session(), true);
		redo = new HistoryAction(this, document.session(), false);
		setAction(ActionFactory.UNDO.getId(), undo);
		setAction(ActionFactory.REDO.getId(), redo);
		new TextActions(editor, this).create();
	}

	/** A paragraph is one line, however long. */
	@Override
	protected boolean getInitialWordWrapStatus() {
		return true;
	}

	/** There is one history for all pages, the session's; see {@link #createActions}. */
	@Override
	protected void createUndoRedoActions() {
		// The usual ones would keep a history of the text alone.
	}

	@Override
	protected void editorContextMenuAboutToShow(IMenuManager menu) {
		TextActions.fill(menu, this);
	}

	// A page of its editor

	@Override
	public Control control() {
		return getSourceViewer().getTextWidget();
	}

	@Override
	public void focus() {
		setFocus();
	}

	/** The history knows whole editors: this page is none by itself. */
	@Override
	protected void markInNavigationHistory() {
		editor.markPlace();
	}

	@Override
	public void follow(Selected selected) {
		if (caret.isTelling())
			return;
		Region region = selected.element().map(key -> document.session().snapshot().region(key)).orElse(null);
		if (selected.isText())
			selectAndReveal(selected.offset(), selected.length());
		else if (region != null && !stands(region))
			selectAndReveal(region.offset(), 0);
	}

	/** Tells whether the caret is in a region already, as when another page selects what was selected here. */
	private boolean stands(Region region) {
		int at = getSourceViewer().getSelectedRange().x;
		return region.offset() <= at && at <= region.end();
	}

	@Override
	public void contribute(IActionBars bars) {
		for (ActionFactory each : List.of(ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE,
				ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.FIND, ActionFactory.RENAME)) {
			IAction action = getAction(each.getId());
			bars.setGlobalActionHandler(each.getId(), action);
		}
	}

	private void showEarlier(int line) {
		Point at = changes.getControl().toDisplay(changes.getWidth(), 0);
		StyledText text = viewer().getTextWidget();
		int shown = viewer().modelLine2WidgetLine(line);
		at.y += shown < 0 ? 0 : text.getLinePixel(shown + 1) + 4;
		new ChangeCommand(bars, viewer()).show(line, at);
	}

	/** Returns what differs from the previous version. */
	public ChangeBars bars() {
		return bars;
	}

	/** Returns the viewer. */
	public ProjectionViewer viewer() {
		return (ProjectionViewer) getSourceViewer();
	}

	@Override
	public void dispose() {
		if (findings != null) {
			findings.dispose();
			bars.dispose();
			folds.dispose();
			caret.dispose();
			undo.dispose();
			redo.dispose();
		}
		super.dispose();
	}
}
