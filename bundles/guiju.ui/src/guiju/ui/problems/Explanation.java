package guiju.ui.problems;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import guiju.dsl.check.TextFinding;
import guiju.ui.problems.ProblemList.Group;
import guiju.ui.views.FlowLayout;
import guiju.ui.wording.AccessibleName;
import guiju.ui.wording.Words;

/** Tells in full what is wrong, what the rule means and how it may be mended, with a button for each thing to do. */
final class Explanation {

	private final Words words = new Words(Explanation.class);
	private final Composite area;
	private final StyledText text;
	private final Button open;
	private final Button mend;
	private final Button accept;

	Explanation(Composite parent, Runnable onOpen, Runnable onMend, Runnable onAccept) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(0, 2).spacing(4, 4).applyTo(area);
		text = AccessibleName.give(new StyledText(area, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL), words.text("explanation"));
		text.setMargins(8, 6, 8, 6);
		text.setLineSpacing(3);
		text.setCaret(null);
		// A reader goes on by Tab; the text itself takes none.
		text.addTraverseListener(event -> event.doit = true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		Composite buttons = new Composite(area, SWT.NONE);
		buttons.setLayout(new FlowLayout(0, 4, true));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
		open = button(buttons, "go", onOpen);
		mend = button(buttons, "mend", onMend);
		accept = button(buttons, "accept", onAccept);
		nothing();
	}

	private Button button(Composite parent, String key, Runnable pressed) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(words.text(key));
		button.setToolTipText(words.text(key + ".tip"));
		button.addListener(SWT.Selection, event -> pressed.run());
		return button;
	}

	private void enable(boolean openable, boolean mendable, boolean acceptable) {
		open.setEnabled(openable);
		mend.setEnabled(mendable);
		accept.setEnabled(acceptable);
	}

	/** Explains nothing. */
	void nothing() {
		write(List.of(words.text("nothing")), -1);
		enable(false, false, false);
	}

	/** Explains one problem. */
	void show(Problem problem) {
		List<String> lines = new ArrayList<>();
		lines.add(problem.words());
		lines.add(problem.line() > 0 ? words.text("place", problem.standard(), problem.line()) : problem.standard());
		if (!problem.ways().isEmpty()) {
			lines.add("");
			lines.add(words.text("ways"));
			problem.ways().forEach(way -> lines.add("•  " + way));
		}
		problem.finding().map(TextFinding::code).ifPresent(code -> {
			lines.add("");
			lines.add(words.text("rule", code.id()));
			lines.add(RuleHelp.of(code));
		});
		write(lines, 0);
		enable(problem.file().isPresent(), problem.finding().isPresent(), problem.finding().isPresent());
	}

	/** Explains a group. */
	void show(Group group, Grouping grouping) {
		List<String> lines = new ArrayList<>();
		Problem first = group.problems().get(0);
		boolean rule = grouping == Grouping.RULE && first.finding().isPresent();
		lines.add(rule ? words.text("rule", group.key()) : first.standard());
		lines.add(words.text("count", group.problems().size()));
		lines.add("");
		lines.add(rule ? RuleHelp.of(first.finding().get().code()) : words.text("ofFile"));
		write(lines, 0);
		enable(false, first.finding().isPresent(), false);
	}

	private void write(List<String> lines, int bold) {
		text.setText(String.join("\n", lines));
		for (int i = 0; i < lines.size(); i++)
			if (i == bold || lines.get(i).equals(words.text("ways")) || i > 0 && lines.get(i - 1).isEmpty() && i < lines.size() - 1)
				text.setStyleRange(new StyleRange(text.getOffsetAtLine(i), lines.get(i).length(), null, null, SWT.BOLD));
	}
}
