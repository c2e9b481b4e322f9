package guiju.ui.form;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import guiju.sync.key.ElementKey;
import guiju.sync.plan.TreeEdit;
import guiju.sync.session.Snapshot;
import guiju.ui.wording.AccessibleName;

/** One of a few kinds, as buttons beside each other. */
final class KindField implements Field {

	private final ElementKey key;
	private final EAttribute feature;
	private final List<Button> buttons;
	private final List<Enumerator> kinds;

	KindField(Composite parent, FormSite site, ElementKey key, String name, EAttribute feature) {
		this.key = key;
		this.feature = feature;
		EEnum type = (EEnum) feature.getEType();
		kinds = type.getELiterals().stream().map(EEnumLiteral::getInstance).toList();
		Composite block = Look.block(parent);
		Look.caption(block, name);
		Composite row = AccessibleName.give(new Composite(block, SWT.NONE), name);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.spacing = 12;
		layout.marginLeft = 0;
		row.setLayout(layout);
		buttons = kinds.stream().map(kind -> button(row, site, kind, site.names().literal(type, kind))).toList();
	}

	private Button button(Composite row, FormSite site, Enumerator kind, String name) {
		Button button = new Button(row, SWT.RADIO);
		button.setText(name);
		button.addListener(SWT.Selection, event -> {
			if (button.getSelection() && !kind.equals(shown(site.edits().session().current())) && !site.edits().make(new TreeEdit.SetKind(key, kind)).isDone())
				show(site.edits().session().snapshot());
		});
		return button;
	}

	private Object shown(Snapshot snapshot) {
		EObject object = snapshot.tree().object(key);
		return object == null ? null : object.eGet(feature);
	}

	@Override
	public void show(Snapshot snapshot) {
		Object kind = shown(snapshot);
		for (int i = 0; i < kinds.size(); i++)
			buttons.get(i).setSelection(kinds.get(i).equals(kind));
	}
}
