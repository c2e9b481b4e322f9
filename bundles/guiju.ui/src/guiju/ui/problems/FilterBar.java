package guiju.ui.problems;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import guiju.rules.Severity;
import guiju.ui.views.FlowLayout;
import guiju.ui.wording.AccessibleName;
import guiju.ui.wording.Words;

/** Says what is shown: by words, severities, rule, standard, and how it is grouped; and how many of each there are. */
final class FilterBar {

	private static final List<Severity> SEVERITIES = List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

	private final Words words = new Words(FilterBar.class);
	private final Composite bar;
	private final Text text;
	private final Map<Severity, Button> severities = new EnumMap<>(Severity.class);
	private final Combo rule;
	private final Combo grouping;
	private final Button current;
	private final Label shown;
	private final List<String> rules = new ArrayList<>();

	FilterBar(Composite parent, SeverityIcons icons, Runnable changed) {
		bar = new Composite(parent, SWT.NONE);
		bar.setLayout(new FlowLayout(4, 6, false));
		text = AccessibleName.give(new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), words.text("filter"));
		text.setMessage(words.text("filter"));
		text.addModifyListener(event -> changed.run());
		text.setLayoutData(widthOf(12));
		for (Severity severity : SEVERITIES) {
			Button button = new Button(bar, SWT.TOGGLE);
			button.setImage(icons.of(severity));
			button.setSelection(true);
			button.setToolTipText(words.text("show." + severity.name()));
			button.addListener(SWT.Selection, event -> changed.run());
			severities.put(severity, button);
		}
		rule = AccessibleName.give(new Combo(bar, SWT.READ_ONLY), words.text("rules"));
		rule.addListener(SWT.Selection, event -> changed.run());
		rule.setLayoutData(widthOf(11));
		grouping = AccessibleName.give(new Combo(bar, SWT.READ_ONLY), words.text("grouping"));
		for (Grouping each : Grouping.values())
			grouping.add(words.text("grouping." + each.name()));
		grouping.select(0);
		grouping.addListener(SWT.Selection, event -> changed.run());
		current = new Button(bar, SWT.CHECK);
		current.setText(words.text("current"));
		current.addListener(SWT.Selection, event -> changed.run());
		shown = new Label(bar, SWT.NONE);
		show(new ProblemList(List.of(), ProblemFilter.ALL, Grouping.FILE));
	}

	/** Returns the width of so many Chinese characters, roughly; what a rule is called must not push all else away. */
	private int widthOf(int characters) {
		return bar.getFont().getFontData()[0].getHeight() * 4 / 3 * characters;
	}

	Composite control() {
		return bar;
	}

	/** Tells another control's listener to run when the reader goes down from the words to the rows. */
	void onDown(Runnable listener) {
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN)
				listener.run();
		});
	}

	Grouping grouping() {
		return Grouping.values()[Math.max(0, grouping.getSelectionIndex())];
	}

	/** Tells whether only the standard in the editor in front is wanted. */
	boolean isCurrentOnly() {
		return current.getSelection();
	}

	ProblemFilter filter(String path) {
		Set<Severity> wanted = EnumSet.noneOf(Severity.class);
		severities.forEach((severity, button) -> {
			if (button.getSelection())
				wanted.add(severity);
		});
		return new ProblemFilter(wanted, chosenRule(), path, text.getText());
	}

	private String chosenRule() {
		return rule.getSelectionIndex() <= 0 ? "" : rules.get(rule.getSelectionIndex() - 1);
	}

	/** Shows the problems of one rule only, or of all for an empty code. */
	void choose(String code) {
		if (!code.isEmpty() && !rules.contains(code)) {
			rules.add(code);
			rule.add(code);
		}
		rule.select(code.isEmpty() ? 0 : rules.indexOf(code) + 1);
	}

	/** Shows how many there are. */
	void show(ProblemList list) {
		severities.forEach((severity, button) -> button.setText(String.valueOf(list.count(severity))));
		severities.forEach((severity, button) -> AccessibleName.give(button, words.text("severity." + severity.name(), list.count(severity))));
		shown.setText(list.problems().size() == list.total() ? words.text("all", list.total()) : words.text("some", list.problems().size(), list.total()));
		String chosen = chosenRule();
		rules.clear();
		rules.addAll(list.rules().keySet());
		rule.setItems(rules.stream().map(code -> words.text("ruleCount", code, list.rules().get(code))).toArray(String[]::new));
		rule.add(words.text("allRules"), 0);
		choose(chosen);
		bar.requestLayout();
	}
}
