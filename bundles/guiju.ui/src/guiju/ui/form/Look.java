package guiju.ui.form;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import guiju.ui.theme.ThemeChange;
import guiju.ui.theme.Themes;

/** How the parts of a form look, the same everywhere. */
final class Look {

	/** As wide as a text may wish to be before it is wrapped. */
	static final int WIDTH = 240;

	private static final String RESOURCES = "guiju.resources";
	/** Where a hint keeps whether it tells of something wrong, for when the theme changes. */
	private static final String WRONG = "guiju.wrong";

	private Look() {}

	/** Makes a place for a field under its name, which stands above it. */
	static Composite block(Composite parent) {
		Composite block = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(block);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(block);
		return block;
	}

	static Label caption(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text.replace("&", "&&"));
		label.setFont(bold(label, 0));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
		return label;
	}

	static Font bold(Control control, int larger) {
		return resources(control).create(FontDescriptor.createFrom(control.getFont()).setStyle(SWT.BOLD).increaseHeight(larger));
	}

	/** Returns what holds fonts, colours and pictures for as long as a control lives. */
	static LocalResourceManager resources(Control control) {
		if (control.getData(RESOURCES) instanceof LocalResourceManager there)
			return there;
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), control);
		control.setData(RESOURCES, resources);
		return resources;
	}

	/** Makes a text that wraps, and takes no room while it says nothing. */
	static Label hint(Composite parent) {
		Label label = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).exclude(true).applyTo(label);
		label.setVisible(false);
		ThemeChange.follow(label, () -> paint(label));
		return label;
	}

	/** Says something by a hint, or nothing; tells whether it needs another room than before. */
	static boolean say(Label hint, String text, boolean wrong) {
		String shown = text.replace("&", "&&");
		if (hint.getText().equals(shown) && hint.getVisible() == !text.isEmpty())
			return false;
		hint.setText(shown);
		hint.setData(WRONG, wrong);
		hint.setForeground(null);
		paint(hint);
		hint.setVisible(!text.isEmpty());
		((org.eclipse.swt.layout.GridData) hint.getLayoutData()).exclude = text.isEmpty();
		return true;
	}

	private static void paint(Label hint) {
		if (Boolean.TRUE.equals(hint.getData(WRONG)))
			hint.setForeground(resources(hint).create(ColorDescriptor.createFrom(red())));
	}

	static RGB red() {
		return Themes.isDark() ? new RGB(255, 140, 130) : new RGB(180, 25, 25);
	}

	static Button button(Composite parent, String text, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().applyTo(button);
		return button;
	}
}
