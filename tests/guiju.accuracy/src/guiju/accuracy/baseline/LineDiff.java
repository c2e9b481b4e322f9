package guiju.accuracy.baseline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;

import guiju.accuracy.generate.VersionPair;
import guiju.accuracy.truth.Elements;
import guiju.accuracy.truth.Elements.Entry;
import guiju.accuracy.truth.Facts;
import guiju.accuracy.truth.Pair;

/**
 * Compares the versions line by line, one line an element with its code and text, as any text diff does. Within a changed
 * block the lines of one type are paired in order, which is more than a text diff says and in its favour.
 */
public final class LineDiff implements Method {

	@Override
	public String name() {
		return "line diff";
	}

	@Override
	public Outcome compare(VersionPair pair) {
		Elements before = pair.truth().before();
		Elements after = pair.truth().after();
		List<Entry> old = before.all();
		List<Entry> made = after.all();
		Set<Pair> pairs = new LinkedHashSet<>();
		for (AbstractDelta<String> delta : DiffUtils.diff(lines(old), lines(made), true).getDeltas()) {
			List<Entry> one = old.subList(delta.getSource().getPosition(), delta.getSource().getPosition() + delta.getSource().size());
			List<Entry> two = made.subList(delta.getTarget().getPosition(), delta.getTarget().getPosition() + delta.getTarget().size());
			if (delta.getType() == DeltaType.EQUAL || delta.getType() == DeltaType.CHANGE)
				pairInOrder(one, two, pairs);
		}
		var facts = Facts.of(before, after, pairs);
		return new Outcome(pairs, facts, Map.of(), facts.size());
	}

	private static List<String> lines(List<Entry> entries) {
		return entries.stream().map(entry -> entry.type() + " " + entry.code() + ": " + entry.text()).toList();
	}

	private static void pairInOrder(List<Entry> old, List<Entry> made, Set<Pair> pairs) {
		List<Entry> left = new ArrayList<>(old);
		for (Entry entry : made)
			for (Entry same : left)
				if (same.type() == entry.type()) {
					pairs.add(new Pair(entry.type(), same.path(), entry.path()));
					left.remove(same);
					break;
				}
	}
}
