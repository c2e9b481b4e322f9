package guiju.ui.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

import guiju.model.value.Level;
import guiju.sync.key.ElementKey;
import guiju.sync.plan.TreeEdit;
import guiju.sync.session.Snapshot;
import guiju.ui.wording.AccessibleName;
import guiju.ui.wording.Words;

/** A level, chosen by its meaning; one that is printed otherwise stays as it is until another is chosen. */
final class LevelField implements Field {

	private static final int HIGHEST = 6;

	private final FormSite site;
	private final ElementKey key;
	private final EAttribute feature;
	private final Combo combo;
	private final Label meaning;
	private final Label refusal;
	/** The levels as they stand in the text, in the order of the list; the first is none. */
	private final List<String> values = new ArrayList<>();

	LevelField(Composite parent, FormSite site, ElementKey key, String name, EAttribute feature) {
		this.site = site;
		this.key = key;
		this.feature = feature;
		Composite block = Look.block(parent);
		Look.caption(block, name);
		combo = AccessibleName.give(new Combo(block, SWT.READ_ONLY | SWT.DROP_DOWN), name);
		combo.setVisibleItemCount(HIGHEST + 2);
		GridDataFactory.fillDefaults().grab(true, false).hint(Look.WIDTH, SWT.DEFAULT).applyTo(combo);
		meaning = Look.hint(block);
		refusal = Look.hint(block);
		combo.addListener(SWT.Selection, event -> choose());
		combo.addListener(SWT.KeyDown, this::pressed);
	}

	/** A figure chooses its level, and Delete none: the list of the window system hears arrows only. */
	private void pressed(Event event) {
		int index = event.keyCode == SWT.DEL || event.keyCode == SWT.BS ? 0 : values.indexOf(String.valueOf(event.character));
		if (index < 0 || (event.stateMask & SWT.MODIFIER_MASK) != 0)
			return;
		event.doit = false;
		combo.select(index);
		choose();
	}

	private void choose() {
		int index = combo.getSelectionIndex();
		if (index < 0)
			return;
		site.edits().flush();
		String refused = site.edits().set(new TreeEdit.SetValue(key, feature, index == 0 ? null : values.get(index))).orElse("");
		if (Look.say(refusal, refused, true))
			site.relayout().run();
		if (!refused.isEmpty())
			show(site.edits().session().snapshot());
	}

	@Override
	public void show(Snapshot snapshot) {
		EObject object = snapshot.tree().object(key);
		if (object == null)
			return;
		String printed = (String) object.eGet(feature);
		List<String> wanted = new ArrayList<>();
		wanted.add("");
		for (int level = 1; level <= HIGHEST; level++)
			wanted.add(String.valueOf(level));
		if (printed != null && !wanted.contains(printed))
			wanted.add(printed);
		if (!wanted.equals(values)) {
			values.clear();
			values.addAll(wanted);
			combo.setItems(values.stream().map(this::words).toArray(String[]::new));
		}
		int index = printed == null ? 0 : values.indexOf(printed);
		if (combo.getSelectionIndex() != index)
			combo.select(index);
		if (Look.say(meaning, printed == null ? "" : meaning(printed), false))
			site.relayout().run();
	}

	private String words(String level) {
		if (level.isEmpty())
			return site.words().text("level.none");
		if (!Level.isWellFormed(level))
			return site.words().text("level.odd", level);
		return meaning(level).isEmpty() ? level : level + "  " + meaning(level);
	}

	/** The list may be narrower than what a level means, so it stands below in full. */
	private String meaning(String level) {
		return Level.isWellFormed(level) ? site.settings().get().levels().meaning(Level.number(level), Words.language()).orElse("") : "";
	}

	@Override
	public Control control() {
		return combo;
	}
}
