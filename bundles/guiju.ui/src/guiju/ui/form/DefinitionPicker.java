package guiju.ui.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.widgets.Shell;

import guiju.model.Citation;
import guiju.model.Definition;
import guiju.model.OcsPackage.Literals;
import guiju.model.Task;
import guiju.sync.session.Snapshot;
import guiju.ui.picker.Picker;

/** Lets pick knowledge or skills by typing some of their code or label; what is not there yet can be defined right here. */
final class DefinitionPicker extends Picker {

	/**
	 * What was picked.
	 *
	 * @param codes codes of definitions that are there
	 * @param defined the label of a new one, or an empty text
	 */
	record Picked(List<String> codes, String defined) {}

	private final FormSite site;
	private final boolean skills;
	private final List<Definition> offered = new ArrayList<>();
	private List<Definition> shown = List.of();
	private Picked picked;

	DefinitionPicker(Shell shell, FormSite site, Snapshot snapshot, EReference feature, Task task) {
		super(shell, site.words(), true, 520, 70, 300, 90);
		this.site = site;
		skills = feature == Literals.TASK__SKILLS;
		List<? extends Definition> all = skills ? snapshot.parsed().standard().getSkills() : snapshot.parsed().standard().getKnowledge();
		List<?> cited = ((List<?>) task.eGet(feature)).stream().map(citation -> ((Citation) citation).getTarget()).toList();
		all.stream().filter(definition -> definition.getCode() != null && !cited.contains(definition)).forEach(offered::add);
	}

	/** Asks; empty if nothing was picked. */
	Optional<Picked> pick() {
		return open() == OK ? Optional.ofNullable(picked) : Optional.empty();
	}

	@Override
	protected String title() {
		return site.words().text(skills ? "picker.skills" : "picker.knowledge");
	}

	@Override
	protected String question() {
		return site.words().text("picker.hint");
	}

	private boolean isNew() {
		return !typed().isEmpty() && offered.stream().noneMatch(each -> typed().equals(each.getName()) || typed().equalsIgnoreCase(each.getCode()));
	}

	@Override
	protected List<String[]> rows(String wanted) {
		shown = offered.stream().filter(each -> (each.getCode() + " " + each.getName()).toLowerCase(Locale.ROOT).contains(wanted)).toList();
		List<String[]> rows = new ArrayList<>();
		for (Definition definition : shown)
			rows.add(new String[] {definition.getCode(), String.valueOf(definition.getName()),
					site.words().text("picker.cited", definition.getCitations().size())});
		if (isNew())
			rows.add(new String[] {"＋", site.words().text(skills ? "picker.newSkill" : "picker.newKnowledge", typed()), ""});
		return rows;
	}

	@Override
	protected void take(int[] rows) {
		List<String> codes = Arrays.stream(rows).filter(row -> row < shown.size()).mapToObj(row -> shown.get(row).getCode()).toList();
		picked = new Picked(codes, Arrays.stream(rows).anyMatch(row -> row == shown.size()) ? typed() : "");
	}
}
