package guiju.ui.search;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.TextStyle;

import guiju.ui.theme.Shades;

/** Underlines what was found in its line; the codes that lead there stand before it in a lighter colour. */
final class FoundLabels extends LabelProvider implements IStyledLabelProvider {

	private static final Styler MATCH = new Styler() {

		@Override
		public void applyStyles(TextStyle style) {
			style.underline = true;
			style.underlineStyle = SWT.UNDERLINE_SINGLE;
		}
	};

	@Override
	public StyledString getStyledText(Object element) {
		if (element instanceof Found found)
			return new StyledString(found.title()).append("  " + found.places().size(), Shades.COUNTER);
		Found.Place place = (Found.Place) element;
		StyledString text = new StyledString(place.where().isEmpty() ? "" : place.where() + "  ", Shades.QUALIFIER);
		int start = text.length();
		text.append(place.line());
		text.setStyle(start + place.at(), place.length(), MATCH);
		return text;
	}

	@Override
	public String getText(Object element) {
		return getStyledText(element).getString();
	}
}
