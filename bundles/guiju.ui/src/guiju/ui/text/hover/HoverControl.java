package guiju.ui.text.hover;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;

import guiju.dsl.ide.fix.Fix;
import guiju.dsl.ide.hover.Hover;
import guiju.dsl.ide.hover.Hover.Kind;
import guiju.dsl.ide.wording.Wordings;
import guiju.rules.Severity;
import guiju.ui.text.colour.Palette;
import guiju.ui.wording.AccessibleName;
import guiju.ui.wording.Words;

/** Shows what is known of some words, and below it the ways to mend them, each a click or a press of Enter away. */
public final class HoverControl extends AbstractInformationControl implements IInformationControlExtension2 {

	private static final int WIDTH = 460;

	private final Words words = new Words(HoverControl.class);
	private final Wordings wordings = new Wordings(Words.language());
	private final Consumer<Fix> apply;
	private Composite area;
	private StyledText text;
	private boolean filled;

	private HoverControl(Shell parent, Consumer<Fix> apply) {
		super(parent, true);
		this.apply = apply;
		create();
	}

	/** Makes such controls; a fix that is chosen is given to the consumer. */
	public static IInformationControlCreator creator(Consumer<Fix> apply) {
		return parent -> new HoverControl(parent, apply);
	}

	@Override
	protected void createContent(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 4).applyTo(area);
		text = AccessibleName.give(new StyledText(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY), words.text("known"));
		text.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		text.setLineSpacing(3);
		text.setCaret(null);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
	}

	@Override
	public void setInput(Object input) {
		Known known = (Known) input;
		// The theme paints texts like fields; here the text is part of its window.
		text.setBackground(area.getBackground());
		text.setForeground(area.getForeground());
		text.setText("");
		for (Hover.Part part : known.hover().parts())
			say(part);
		for (Control child : area.getChildren())
			if (child != text)
				child.dispose();
		for (Fix fix : known.fixes())
			link(fix);
		filled = text.getCharCount() > 0;
		area.layout();
	}

	private void say(Hover.Part part) {
		int start = text.getCharCount();
		text.append((start == 0 ? "" : "\n") + part.text());
		int from = start == 0 ? 0 : start + 1;
		Palette palette = Palette.on(text.getBackground());
		Color colour = switch (part.kind()) {
			case FINDING -> palette.of(Severity.ERROR);
			case HELP, CITED_BY, PREVIOUS, FOLDER -> palette.edge();
			default -> null;
		};
		text.setStyleRange(new StyleRange(from, text.getCharCount() - from, colour, null, part.kind() == Kind.LABEL ? SWT.BOLD : SWT.NORMAL));
	}

	private void link(Fix fix) {
		Link link = new Link(area, SWT.NONE);
		link.setText("<a>" + wordings.text(fix.title()).replace("&", "&&").replace("<", "‹").replace(">", "›") + "</a>");
		link.setBackground(area.getBackground());
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			setVisible(false);
			apply.accept(fix);
			dispose();
		}));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(link);
	}

	@Override
	public boolean hasContents() {
		return filled;
	}

	@Override
	public void setForegroundColor(Color colour) {
		super.setForegroundColor(colour);
		area.setForeground(colour);
		text.setForeground(colour);
	}

	@Override
	public void setBackgroundColor(Color colour) {
		super.setBackgroundColor(colour);
		area.setBackground(colour);
		text.setBackground(colour);
	}

	@Override
	public void setFocus() {
		super.setFocus();
		for (Control child : area.getChildren())
			if (child instanceof Link) {
				child.setFocus();
				return;
			}
		text.setFocus();
	}

	@Override
	public Point computeSizeHint() {
		Point natural = area.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		int width = Math.min(WIDTH, natural.x + 4);
		Point size = area.computeSize(width, SWT.DEFAULT);
		return new Point(width + 2, Math.min(size.y + 4, 400));
	}

	@Override
	public IInformationControlCreator getInformationPresenterControlCreator() {
		return creator(apply);
	}
}
