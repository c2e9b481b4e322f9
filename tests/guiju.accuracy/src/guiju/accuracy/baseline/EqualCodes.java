package guiju.accuracy.baseline;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import guiju.accuracy.generate.VersionPair;
import guiju.accuracy.truth.Elements;
import guiju.accuracy.truth.Elements.Entry;
import guiju.accuracy.truth.Facts;
import guiju.accuracy.truth.Pair;

/** Takes elements of equal codes for the same, the first where there are several; without a code those at the same path. */
public final class EqualCodes implements Method {

	@Override
	public String name() {
		return "equal codes";
	}

	@Override
	public Outcome compare(VersionPair pair) {
		Elements before = pair.truth().before();
		Elements after = pair.truth().after();
		Map<String, Entry> byCode = new HashMap<>();
		before.all().forEach(entry -> byCode.putIfAbsent(key(entry), entry));
		Set<Pair> pairs = new LinkedHashSet<>();
		for (Entry entry : after.all()) {
			Entry same = byCode.remove(key(entry));
			if (same != null)
				pairs.add(new Pair(entry.type(), same.path(), entry.path()));
		}
		var facts = Facts.of(before, after, pairs);
		return new Outcome(pairs, facts, Map.of(), facts.size());
	}

	private static String key(Entry entry) {
		return entry.type() + " " + (entry.code() == null ? entry.path() : entry.code());
	}
}
