package guiju.ui.text.colour;

import java.util.List;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;

import guiju.dsl.ide.highlighting.Highlight;
import guiju.dsl.ide.highlighting.Highlight.Style;
import guiju.dsl.ide.highlighting.Highlights;

/**
 * Paints a text as {@link Highlights} has it. What a word is depends on lines far away (a code that nothing defines any more is
 * painted otherwise wherever it is cited), so after each change the whole text is looked at, which takes a millisecond, and
 * painted from the first to the last place that is different.
 */
public final class HighlightRepairer implements IPresentationDamager, IPresentationRepairer {

	private IDocument document;
	private List<Highlight> highlights;
	private Palette palette;

	/** Paints with the colours of a palette. */
	public HighlightRepairer(Palette palette) {
		this.palette = palette;
	}

	/** Paints with other colours from the next time on. */
	public void setPalette(Palette other) {
		palette = other;
	}

	@Override
	public void setDocument(IDocument now) {
		document = now;
		highlights = null;
	}

	@Override
	public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
		List<Highlight> before = highlights;
		List<Highlight> now = Highlights.of(document.get());
		highlights = now;
		if (before == null)
			return new Region(0, document.getLength());
		int added = event.getText() == null ? 0 : event.getText().length();
		int shift = added - event.getLength();
		int first = 0;
		while (first < before.size() && first < now.size() && before.get(first).equals(now.get(first)))
			first++;
		int last = 0;
		while (last < before.size() - first && last < now.size() - first
				&& isSame(before.get(before.size() - 1 - last), now.get(now.size() - 1 - last), shift))
			last++;
		int start = event.getOffset();
		int end = event.getOffset() + added;
		if (first < now.size() - last) {
			start = Math.min(start, now.get(first).region().offset());
			end = Math.max(end, now.get(now.size() - 1 - last).region().end());
		}
		if (first < before.size() - last) {
			start = Math.min(start, before.get(first).region().offset());
			end = Math.max(end, before.get(before.size() - 1 - last).region().end() + shift);
		}
		start = Math.max(0, Math.min(start, document.getLength()));
		return new Region(start, Math.max(0, Math.min(end, document.getLength()) - start));
	}

	private static boolean isSame(Highlight before, Highlight now, int shift) {
		return before.style() == now.style() && before.region().length() == now.region().length()
				&& before.region().offset() + shift == now.region().offset();
	}

	@Override
	public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
		if (highlights == null)
			highlights = Highlights.of(document.get());
		int from = damage.getOffset();
		int to = from + damage.getLength();
		for (Highlight highlight : highlights) {
			int start = Math.max(from, highlight.region().offset());
			int end = Math.min(to, highlight.region().end());
			if (start < end)
				presentation.addStyleRange(new StyleRange(start, end - start, palette.of(highlight.style()), null, font(highlight.style())));
		}
	}

	private static int font(Style style) {
		return style == Style.CODE || style == Style.HEADING ? SWT.BOLD : SWT.NORMAL;
	}
}
