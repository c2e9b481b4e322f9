package guiju.ui.text;

import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;
import org.eclipse.jface.text.information.IInformationPresenter;
import org.eclipse.jface.text.information.InformationPresenter;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.jface.text.source.IAnnotationHover;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;

import guiju.ui.desk.OpenDocument;
import guiju.ui.text.colour.HighlightRepairer;
import guiju.ui.text.completion.CompletionProcessor;
import guiju.ui.text.finding.FindingsAtLine;
import guiju.ui.text.fix.FixProcessor;
import guiju.ui.text.fix.PlainInfo;
import guiju.ui.text.hover.TextHover;
import guiju.ui.text.navigation.DefinitionLinks;
import guiju.ui.text.navigation.Definitions;
import guiju.ui.text.typing.EnterStrategy;
import guiju.ui.text.typing.PairStrategy;

/** What the viewer of a standard's text can do; all of it asks the engines below. */
final class TextConfiguration extends SourceViewerConfiguration {

	private static final String TEXT = IDocument.DEFAULT_CONTENT_TYPE;

	private final OpenDocument document;
	private final HighlightRepairer colours;
	private final TextHover hover;
	private final Definitions definitions;

	TextConfiguration(OpenDocument document, HighlightRepairer colours, TextHover hover, Definitions definitions) {
		this.document = document;
		this.colours = colours;
		this.hover = hover;
		this.definitions = definitions;
	}

	@Override
	public IUndoManager getUndoManager(ISourceViewer viewer) {
		return new SessionUndo(document.session());
	}

	@Override
	public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
		PresentationReconciler reconciler = new PresentationReconciler();
		reconciler.setDamager(colours, TEXT);
		reconciler.setRepairer(colours, TEXT);
		return reconciler;
	}

	@Override
	public IContentAssistant getContentAssistant(ISourceViewer viewer) {
		ContentAssistant assistant = new ContentAssistant();
		assistant.addContentAssistProcessor(new CompletionProcessor(document), TEXT);
		assistant.enableAutoInsert(false);
		assistant.enableAutoActivation(true);
		assistant.setAutoActivationDelay(200);
		assistant.enableColoredLabels(true);
		assistant.setProposalPopupOrientation(IContentAssistant.PROPOSAL_OVERLAY);
		assistant.setInformationControlCreator(PlainInfo.creator());
		return assistant;
	}

	@Override
	public IQuickAssistAssistant getQuickAssistAssistant(ISourceViewer viewer) {
		QuickAssistAssistant assistant = new QuickAssistAssistant();
		assistant.setQuickAssistProcessor(new FixProcessor(document));
		assistant.setInformationControlCreator(PlainInfo.creator());
		return assistant;
	}

	@Override
	public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
		return hover;
	}

	@Override
	public IInformationPresenter getInformationPresenter(ISourceViewer viewer) {
		InformationPresenter presenter = new InformationPresenter(hover.getInformationPresenterControlCreator());
		presenter.setInformationProvider(hover, TEXT);
		presenter.setSizeConstraints(60, 20, true, true);
		return presenter;
	}

	@Override
	public IAnnotationHover getAnnotationHover(ISourceViewer viewer) {
		return new FindingsAtLine();
	}

	@Override
	public IAnnotationHover getOverviewRulerAnnotationHover(ISourceViewer viewer) {
		return new FindingsAtLine();
	}

	@Override
	public IAutoEditStrategy[] getAutoEditStrategies(ISourceViewer viewer, String contentType) {
		return new IAutoEditStrategy[] {new EnterStrategy(document.session()), new PairStrategy()};
	}

	@Override
	public IHyperlinkDetector[] getHyperlinkDetectors(ISourceViewer viewer) {
		return new IHyperlinkDetector[] {new DefinitionLinks(definitions)};
	}

	@Override
	public int getTabWidth(ISourceViewer viewer) {
		return 2;
	}
}
