package guiju.ui.compare.detail;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import guiju.diff.change.Change;
import guiju.report.rows.Cell;
import guiju.ui.compare.list.CellText;
import guiju.ui.wording.Words;

/** Below the list: the selected row in full, how its sides were matched and what can be decided about that, and its reason. */
public final class DetailPane {

	/** What the pane asks for. */
	public interface Listener {

		/** The match is right, and is to be kept. */
		void confirm();

		/** The two are not the same. */
		void reject();

		/** What was decided about the row is to be forgotten. */
		void takeBack();

		/** What is it really the same as? */
		void pair();

		/** Writes a reason; returns why it could not be, or empty. */
		Optional<String> write(Change change, String reason);

		/** Tells in words where a reason is written; empty where there is no place for it. */
		Optional<String> place(Change change);

		/** Words a change in a line. */
		String title(Change change);

		/** Something was typed, or taken in. */
		void pendingChanged();

		/** The keyboard goes back to the list. */
		void leave();
	}

	/**
	 * What is shown.
	 *
	 * @param key names the row over comparisons
	 * @param title what it is and what happened
	 * @param story the match and what was decided, in sentences
	 * @param before the old version's cells
	 * @param after the new version's
	 * @param changes what can have a reason
	 * @param editable whether the new version can be edited
	 */
	public record Shown(String key, String title, String story, List<Cell> before, List<Cell> after, List<Change> changes, boolean editable) {}

	/**
	 * What can be decided about the row.
	 *
	 * @param confirm whether it can be confirmed
	 * @param reject whether the two can be parted
	 * @param takeBack whether a decision can be taken back
	 * @param pair whether it can be said what it is the same as
	 */
	public record Choices(boolean confirm, boolean reject, boolean takeBack, boolean pair) {

		/** Nothing. */
		public static final Choices NONE = new Choices(false, false, false, false);
	}

	private final Words words = new Words(DetailPane.class);
	private final MarkedText old;
	private final MarkedText now;
	private final Label title;
	private final Label story;
	private final List<Button> decisions;
	private final ReasonField reason;
	private final Composite area;
	private final Composite strip;
	private final SashForm panes;

	/** Makes an empty pane. */
	public DetailPane(Composite parent, Listener listener) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		strip = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(10, 8, 6, 0).spacing(8, 0).applyTo(strip);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(strip);
		Composite told = new Composite(strip, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(told);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(told);
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), area);
		title = label(told);
		title.setFont(resources.create(FontDescriptor.createFrom(title.getFont()).setStyle(SWT.BOLD)));
		story = label(told);
		Composite buttons = new Composite(strip, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = layout.marginRight = layout.marginTop = layout.marginBottom = 0;
		layout.spacing = 4;
		layout.wrap = false;
		buttons.setLayout(layout);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(buttons);
		decisions = List.of(button(buttons, "confirm", listener::confirm), button(buttons, "reject", listener::reject),
				button(buttons, "takeBack", listener::takeBack), button(buttons, "pair", listener::pair));
		panes = new SashForm(area, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(panes);
		old = new MarkedText(panes, true, words.text("old"));
		now = new MarkedText(panes, false, words.text("new"));
		Composite side = new Composite(panes, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 3).extendedMargins(4, 8, 4, 4).applyTo(side);
		reason = new ReasonField(side, listener);
		panes.setWeights(36, 36, 28);
		choose(Choices.NONE);
	}

	private static Label label(Composite parent) {
		Label label = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private Button button(Composite parent, String key, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(words.text(key));
		button.setToolTipText(words.text(key + ".tip"));
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	/** Leaves out the texts, which stand in the row above as well, where the rows need the room. */
	public void setBrief(boolean brief) {
		old.setVisible(!brief);
		now.setVisible(!brief);
		for (Label label : List.of(title, story))
			((GridData) label.getLayoutData()).heightHint = brief ? label.computeSize(SWT.DEFAULT, SWT.DEFAULT).y : SWT.DEFAULT;
		area.layout(true, true);
	}

	/** Returns the height at which title, decisions and two lines of a reason can be seen, in a width. */
	public int height(int width) {
		return strip.computeSize(width, SWT.DEFAULT).y + reason.height();
	}

	/** Names the two versions. */
	public void setVersions(String before, String after) {
		old.setCaption(before);
		now.setCaption(after);
	}

	/** Shows a row. What somebody is typing about the same row stays. */
	public void show(Shown shown, Choices choices) {
		old.show(CellText.full(shown.before()));
		now.show(CellText.full(shown.after()));
		title.setText(shown.title().replace("&", "&&"));
		story.setText(shown.story().replace("&", "&&"));
		title.setToolTipText(shown.title());
		story.setToolTipText(shown.story());
		reason.show(shown.key(), shown.changes(), shown.editable());
		choose(choices);
		area.layout(true, true);
	}

	/** Shows nothing. */
	public void clear() {
		show(new Shown("", words.text("nothing"), "", List.of(), List.of(), List.of(), false), Choices.NONE);
	}

	private void choose(Choices choices) {
		decisions.get(0).setEnabled(choices.confirm());
		decisions.get(1).setEnabled(choices.reject());
		decisions.get(2).setEnabled(choices.takeBack());
		decisions.get(3).setEnabled(choices.pair());
	}

	/** Tells whether a decision is offered: 0 for the same, 1 for not the same, 2 for taking back, 3 for saying what it is. */
	public boolean isOffered(int decision) {
		return decisions.get(decision).isEnabled();
	}

	/** Makes a decision as by its button; nothing happens where it is not offered. */
	public void press(int decision) {
		if (isOffered(decision))
			decisions.get(decision).notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
	}

	/** Gives the keyboard to the reason. */
	public void focusReason() {
		reason.focus();
	}

	/** Tells whether something was typed that the text has not yet. */
	public boolean isPending() {
		return reason.isPending();
	}

	/** Takes in what is being typed. */
	public void flush() {
		reason.flush();
	}
}
