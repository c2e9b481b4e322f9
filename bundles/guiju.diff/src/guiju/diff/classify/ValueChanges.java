package guiju.diff.classify;

import guiju.diff.change.Impact;
import guiju.diff.change.Kind;
import guiju.diff.element.Entry;
import guiju.diff.impact.TextImpact;
import guiju.diff.text.NormalText;
import guiju.model.Attitude;
import guiju.model.Task;
import guiju.model.Version;

/**
 * Finds changed values of elements that are one in both versions: levels of tasks, definitions of attitudes, fields of the
 * version history. What was split or merged carries its values in its own change.
 */
final class ValueChanges {

	/** The field of a level, of a task and of the standard. */
	static final String LEVEL = "level";
	/** The field of an attitude's definition. */
	static final String DEFINITION = "definition";

	private final Counterparts counterparts;
	private final Drafts drafts;

	ValueChanges(Counterparts counterparts, Drafts drafts) {
		this.counterparts = counterparts;
		this.drafts = drafts;
	}

	void find() {
		for (Entry after : counterparts.after().all()) {
			Entry before = counterparts.onlyBefore(after);
			if (before == null)
				continue;
			if (after.object() instanceof Task task)
				level(before, ((Task) before.object()).getLevelText(), after, task.getLevelText());
			else if (after.object() instanceof Attitude attitude)
				definition(before, ((Attitude) before.object()).getDefinition(), after, attitude.getDefinition());
			else if (after.object() instanceof Version version)
				version(before, (Version) before.object(), after, version);
		}
	}

	/** Adds a change of level, of a task or of the standard. */
	void level(Entry before, String from, Entry after, String to) {
		if (!Values.same(from, to))
			drafts.add(Draft.of(Kind.LEVEL_CHANGED, formOr(Impact.SUBSTANTIVE, from, to), before, after).values(LEVEL, from, to));
	}

	private void definition(Entry before, String from, Entry after, String to) {
		if (!Values.same(from, to))
			drafts.add(Draft.of(Kind.REWORDED, TextImpact.of(from, to), before, after).values(DEFINITION, from, to));
	}

	private void version(Entry before, Version old, Entry after, Version now) {
		field("code", before, old.getCode(), after, now.getCode());
		field("name", before, old.getName(), after, now.getName());
		field("status", before, old.getStatus(), after, now.getStatus());
		field("date", before, old.getDateText(), after, now.getDateText());
	}

	/** Adds a change of a field that demands nothing. */
	void field(String name, Entry before, String from, Entry after, String to) {
		if (!Values.same(from, to))
			drafts.add(Draft.of(Kind.METADATA_CHANGED, formOr(Impact.MINOR, from, to), before, after).values(name, from, to));
	}

	/** Returns editorial for what differs in form only. */
	static Impact formOr(Impact impact, String from, String to) {
		return Values.orNull(from) != null && Values.orNull(to) != null && NormalText.isSame(from, to) ? Impact.EDITORIAL : impact;
	}
}
