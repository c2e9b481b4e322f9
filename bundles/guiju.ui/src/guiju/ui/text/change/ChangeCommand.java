package guiju.ui.text.change;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;

import guiju.sync.outside.LineDiff;
import guiju.ui.text.typing.CaretReveal;

/** Shows what stood at a line before, and puts it back where the user wants it so. */
public final class ChangeCommand {

	private final ChangeBars bars;
	private final ITextViewer viewer;

	/** Asks these bars about lines of a viewer. */
	public ChangeCommand(ChangeBars bars, ITextViewer viewer) {
		this.bars = bars;
		this.viewer = viewer;
	}

	/**
	 * Shows what stood at a line.
	 *
	 * @param at where on the screen
	 * @return false where nothing differs there
	 */
	public boolean show(int line, Point at) {
		Optional<ChangedLines> change = at(line);
		if (change.isEmpty())
			return false;
		List<String> lines = LineDiff.lines(viewer.getDocument().get());
		List<String> now = lines.subList(change.get().first(), change.get().first() + change.get().count());
		StyledText text = viewer.getTextWidget();
		new EarlierPopup(text.getShell(), change.get(), new EarlierLines(bars).heading(change.get()), now, at,
				() -> restore(change.get())).open();
		return true;
	}

	/** Whoever put something back goes on typing there. */
	private void restore(ChangedLines change) {
		viewer.getTextWidget().getShell().forceActive();
		viewer.getTextWidget().setFocus();
		CaretReveal.changing(viewer, () -> bars.restore(change));
	}

	/** Shows what stood at the line of an offset. */
	public boolean showAt(int offset, Point at) {
		try {
			return show(viewer.getDocument().getLineOfOffset(offset), at);
		} catch (BadLocationException gone) {
			return false;
		}
	}

	private Optional<ChangedLines> at(int line) {
		IDocument document = viewer.getDocument();
		return bars.differences().stream().filter(each -> each.isAt(line) && each.first() + each.count() <= document.getNumberOfLines())
				.min((one, other) -> Boolean.compare(one.count() == 0, other.count() == 0));
	}
}
