package guiju.dsl.check;

import java.util.Map;
import java.util.TreeMap;

/** Counts what one kind of damage did. */
final class DamageTable {

	private final Damage damage;
	private final Map<String, Integer> others = new TreeMap<>();
	private final Map<String, Integer> rules = new TreeMap<>();
	private int trials;
	private int withFinding;
	private int withUndefined;
	private int withOthers;
	private int mostOthers;

	DamageTable(Damage damage) {
		this.damage = damage;
	}

	Damage damage() {
		return damage;
	}

	int trials() {
		return trials;
	}

	/** Checks a trial and counts it. */
	void add(DamagedText text) {
		text.require();
		int changed = text.changed().size();
		trials++;
		withFinding += text.lineFindings() == 1 ? 1 : 0;
		withUndefined += text.undefined() > 0 ? 1 : 0;
		withOthers += changed > 0 ? 1 : 0;
		mostOthers = Math.max(mostOthers, changed);
		text.newFindings().stream().distinct().forEach(code -> rules.merge(code, 1, Integer::sum));
		if (changed > 0)
			others.merge(text.head(), 1, Integer::sum);
	}

	@Override
	public String toString() {
		return ("%-12s %d trials: 0 parser errors; %d with one line finding, 0 with more; "
				+ "%d with undefined citations; %d change other lines (at most %d), by head %s; with findings of rules %s")
				.formatted(damage, trials, withFinding, withUndefined, withOthers, mostOthers, others, rules);
	}
}
