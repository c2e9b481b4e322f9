package guiju.ui.text.fix;

import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.DefaultInformationControl.IInformationPresenter;
import org.eclipse.jface.text.DefaultInformationControl.IInformationPresenterExtension;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

import guiju.dsl.ide.highlighting.Highlight.Style;
import guiju.ui.text.colour.Palette;

/** Shows a text beside a list as it is, line by line; those of a preview that go are red, those that come are green. */
public final class PlainInfo implements IInformationPresenter, IInformationPresenterExtension {

	private PlainInfo() {}

	/** Makes such windows. */
	public static IInformationControlCreator creator() {
		return parent -> new DefaultInformationControl(parent, (String) null, new PlainInfo());
	}

	@Override
	public String updatePresentation(Display display, String text, TextPresentation presentation, int width, int height) {
		return colour(text, presentation, Palette.LIGHT);
	}

	@Override
	public String updatePresentation(Drawable drawable, String text, TextPresentation presentation, int width, int height) {
		return colour(text, presentation, drawable instanceof Control control ? Palette.on(control.getBackground()) : Palette.LIGHT);
	}

	private static String colour(String text, TextPresentation presentation, Palette palette) {
		int start = 0;
		for (String line : text.split("\n", -1)) {
			Color colour = line.startsWith("− ") ? palette.of(Style.UNREADABLE) : line.startsWith("+ ") ? palette.of(Style.ACCEPTANCE) : null;
			if (colour != null)
				presentation.addStyleRange(new StyleRange(start, line.length(), colour, null));
			start += line.length() + 1;
		}
		return text;
	}
}
