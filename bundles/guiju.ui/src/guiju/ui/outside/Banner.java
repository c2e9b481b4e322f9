package guiju.ui.outside;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import guiju.ui.wording.Words;

/** A strip above an editor that tells something and offers what to do. It takes neither the keyboard nor the selection from anybody. */
public final class Banner {

	/**
	 * What the strip offers.
	 *
	 * @param text what stands on its button
	 * @param action what it does
	 */
	public record Choice(String text, Runnable action) {}

	private final Words words = new Words(Banner.class);
	private final Composite area;
	private final Composite strip;
	private boolean warning;

	/** Makes an invisible strip; {@link #content} is what stands below it. */
	public Banner(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		strip = new Composite(area, SWT.NONE);
		strip.setData("org.eclipse.e4.ui.css.CssClassName", "GuijuBanner");
		GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 5).applyTo(strip);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(strip);
		strip.setVisible(false);
	}

	/** Makes the place for what stands below the strip. */
	public Composite content() {
		Composite content = new Composite(area, SWT.NONE);
		content.setLayout(new org.eclipse.swt.layout.FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
		return content;
	}

	/** Shows a text in the place of one that stands there, until the user has read it. */
	public void show(String text, Choice choice) {
		show(text, choice, false);
	}

	/** Shows what is wrong, until the user has done something about it or {@link #over} tells that it is so no more. */
	public void warn(String text, Choice choice) {
		show(text, choice, true);
	}

	/** Takes away what is wrong no more. */
	public void over() {
		if (warning)
			hide();
	}

	private void show(String text, Choice choice, boolean wrong) {
		if (strip.isDisposed())
			return;
		warning = wrong;
		for (org.eclipse.swt.widgets.Control old : strip.getChildren())
			old.dispose();
		Label label = new Label(strip, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(label);
		button(choice.text(), () -> {
			hide();
			choice.action().run();
		});
		button(words.text("banner.close"), this::hide);
		setShown(true);
	}

	private void button(String text, Runnable action) {
		Button button = new Button(strip, SWT.PUSH);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
	}

	/** Takes the strip away. */
	public void hide() {
		if (!strip.isDisposed())
			setShown(false);
	}

	private void setShown(boolean shown) {
		strip.setVisible(shown);
		((org.eclipse.swt.layout.GridData) strip.getLayoutData()).exclude = !shown;
		area.layout(true, true);
	}
}
