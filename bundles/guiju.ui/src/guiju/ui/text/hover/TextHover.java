package guiju.ui.text.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.information.IInformationProvider;
import org.eclipse.jface.text.information.IInformationProviderExtension;
import org.eclipse.jface.text.information.IInformationProviderExtension2;

import guiju.dsl.check.TextFinding;
import guiju.dsl.ide.fix.Fix;
import guiju.dsl.ide.fix.FixContext;
import guiju.dsl.ide.fix.Fixes;
import guiju.dsl.ide.folder.FolderIndex;
import guiju.dsl.ide.hover.Hover;
import guiju.dsl.ide.hover.Hovers;
import guiju.rules.settings.Settings;
import guiju.sync.session.Snapshot;
import guiju.ui.desk.Desk;
import guiju.ui.desk.OpenDocument;
import guiju.ui.wording.Words;

/**
 * Tells of the words under the pointer, or by a key of those at the caret: the findings and how to mend them, what a code stands
 * for, who cites it, what a level means, how the previous version words it. What is to be told is taken on the user interface's
 * thread; it is worked out on the hover's own, since to try fixes takes time.
 */
public final class TextHover
		implements ITextHover, ITextHoverExtension, ITextHoverExtension2, IInformationProvider, IInformationProviderExtension, IInformationProviderExtension2 {

	private static final int MOST_FIXES = 5;

	private final OpenDocument document;
	private final IInformationControlCreator control;
	private volatile Question question;

	/** What is asked: a place in what was known of the text at that moment. */
	private record Question(Snapshot snapshot, Settings settings, FolderIndex folder, int offset) {}

	/** Tells of a document's text. */
	public TextHover(OpenDocument document, IInformationControlCreator control) {
		this.document = document;
		this.control = control;
	}

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		question = new Question(document.session().snapshot(), document.settings(), document.index(), offset);
		if (question.snapshot().revision() != document.session().revision())
			return null;
		return hover(question).map(hover -> (IRegion) new Region(hover.region().offset(), hover.region().length())).orElse(null);
	}

	@Override
	public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
		Question asked = question;
		return asked == null ? null : hover(asked).map(hover -> new Known(hover, fixes(asked))).orElse(null);
	}

	private static Optional<Hover> hover(Question asked) {
		Hovers hovers = new Hovers(asked.settings(), asked.folder(), Words.language());
		return hovers.at(asked.snapshot().parsed(), asked.offset(), asked.snapshot().findings());
	}

	private static List<Fix> fixes(Question asked) {
		FixContext context = new FixContext(Desk.get().parser(), asked.snapshot().parsed(), asked.settings(), asked.folder());
		List<Fix> fixes = new ArrayList<>();
		for (TextFinding finding : asked.snapshot().findings())
			if (fixes.size() < MOST_FIXES && finding.offset() <= asked.offset() && asked.offset() <= finding.offset() + finding.length())
				fixes.addAll(Fixes.of(context, finding));
		return fixes.subList(0, Math.min(MOST_FIXES, fixes.size()));
	}

	@Override
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		Object known = getHoverInfo2(viewer, region);
		return known == null ? null : known.toString();
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return control;
	}

	// By a key

	@Override
	public IRegion getSubject(ITextViewer viewer, int offset) {
		document.session().current();
		return getHoverRegion(viewer, offset);
	}

	@Override
	public Object getInformation2(ITextViewer viewer, IRegion subject) {
		return getHoverInfo2(viewer, subject);
	}

	@Override
	public String getInformation(ITextViewer viewer, IRegion subject) {
		return getHoverInfo(viewer, subject);
	}

	@Override
	public IInformationControlCreator getInformationPresenterControlCreator() {
		return control;
	}
}
