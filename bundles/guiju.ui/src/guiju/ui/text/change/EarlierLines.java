package guiju.ui.text.change;

import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.source.IAnnotationHover;
import org.eclipse.jface.text.source.IAnnotationHoverExtension;
import org.eclipse.jface.text.source.ILineRange;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.LineRange;

import guiju.ui.text.fix.PlainInfo;
import guiju.ui.wording.Words;

/** Tells beside a bar what stood there before. */
public final class EarlierLines implements IAnnotationHover, IAnnotationHoverExtension {

	private static final int MOST = 20;

	private final ChangeBars bars;
	private final Words words = new Words(EarlierLines.class);

	/** Tells of these bars. */
	public EarlierLines(ChangeBars bars) {
		this.bars = bars;
	}

	@Override
	public String getHoverInfo(ISourceViewer viewer, int line) {
		return text(bars.at(line));
	}

	@Override
	public Object getHoverInfo(ISourceViewer viewer, ILineRange range, int lines) {
		return text(bars.at(range.getStartLine()));
	}

	private String text(ChangedLines change) {
		if (change == null)
			return null;
		StringBuilder text = new StringBuilder(heading(change));
		for (String line : change.before().subList(0, Math.min(MOST, change.before().size())))
			text.append("\n− ").append(line.strip());
		return text.append(change.before().size() > MOST ? "\n…" : "").append("\n").append(words.text("more")).toString();
	}

	/** Returns in one sentence what happened, and since when. */
	public String heading(ChangedLines change) {
		String since = bars.code().isEmpty() ? words.text("saved") : words.text("version", bars.code());
		return words.text("since." + change.kind().name(), since);
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return PlainInfo.creator();
	}

	@Override
	public boolean canHandleMouseCursor() {
		return false;
	}

	@Override
	public ILineRange getHoverLineRange(ISourceViewer viewer, int line) {
		ChangedLines change = bars.at(line);
		return change == null ? null : new LineRange(change.count() == 0 ? line : change.first(), Math.max(1, change.count()));
	}
}
