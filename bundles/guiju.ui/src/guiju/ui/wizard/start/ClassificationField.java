package guiju.ui.wizard.start;

import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import guiju.dsl.ide.template.NewStandard.Classified;
import guiju.rules.settings.CodeList;
import guiju.ui.wizard.Layouts;

/** A code and its name: chosen from the list in force, or typed; the name of a known code comes by itself. */
final class ClassificationField {

	private static final String BETWEEN = "  ";

	private final Map<String, String> names;
	private final Combo code;
	private final Text name;
	/** What came by itself, which may be replaced by itself. */
	private String suppliedCode = "";
	private String suppliedName = "";

	ClassificationField(Composite area, String label, String nameLabel, Optional<CodeList> list, Runnable changed) {
		names = list.map(CodeList::names).orElse(Map.of());
		Layouts.label(area, label);
		code = Layouts.named(new Combo(area, SWT.DROP_DOWN), label);
		code.setItems(names.entrySet().stream().map(entry -> entry.getKey() + BETWEEN + entry.getValue()).toArray(String[]::new));
		code.setVisibleItemCount(16);
		GridDataFactory.fillDefaults().hint(150, SWT.DEFAULT).applyTo(code);
		name = Layouts.text(area, 1, nameLabel);
		name.setMessage(nameLabel);
		code.addListener(SWT.Modify, event -> {
			takeCode();
			changed.run();
		});
		name.addListener(SWT.Modify, event -> changed.run());
	}

	/** An entry that was chosen leaves its code in the field and its name beside it. */
	private void takeCode() {
		String typed = code.getText();
		int end = typed.indexOf(BETWEEN);
		String known = names.get(end < 0 ? typed.strip() : typed.substring(0, end));
		if (end > 0 && known != null)
			code.getDisplay().asyncExec(() -> {
				if (!code.isDisposed() && code.getText().equals(typed))
					code.setText(typed.substring(0, end));
			});
		if (name.getText().isBlank() || name.getText().equals(suppliedName)) {
			suppliedName = known == null ? "" : known;
			name.setText(suppliedName);
		}
	}

	/** Proposes a code, unless the user gave another one. */
	void propose(String proposed) {
		if (proposed.equals(suppliedCode) || !code.getText().isBlank() && !code.getText().equals(suppliedCode))
			return;
		suppliedCode = proposed;
		code.setText(proposed);
	}

	Classified value() {
		String typed = code.getText();
		int end = typed.indexOf(BETWEEN);
		return new Classified((end < 0 ? typed : typed.substring(0, end)).strip(), name.getText().strip());
	}
}
