package guiju.diff.classify;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

import guiju.diff.change.Impact;
import guiju.diff.change.Kind;
import guiju.diff.change.Located;
import guiju.diff.element.Entry;
import guiju.diff.impact.TextImpact;
import guiju.diff.text.NormalText;
import guiju.model.Classification;
import guiju.model.Standard;

/** Finds changes of the standard's head: its name, code, description, level, classifications, developers and validity. */
final class HeadChanges {

	private final Entry before;
	private final Entry after;
	private final Standard old;
	private final Standard now;
	private final ValueChanges values;
	private final Drafts drafts;

	HeadChanges(Counterparts counterparts, ValueChanges values, Drafts drafts) {
		before = counterparts.before().all().get(0);
		after = counterparts.after().all().get(0);
		old = counterparts.before().standard();
		now = counterparts.after().standard();
		this.values = values;
		this.drafts = drafts;
	}

	void find() {
		values.field("code", before, old.getCode(), after, now.getCode());
		values.field("nameKind", before, kind(old), after, kind(now));
		if (!Values.same(old.getName(), now.getName()))
			drafts.addOutline(Draft.of(Kind.RENAMED, TextImpact.of(old.getName(), now.getName()), before, after)
					.values(null, old.getName(), now.getName()));
		classifications("categories", old.getCategories(), now.getCategories(), Impact.MINOR);
		classifications("occupations", old.getOccupations(), now.getOccupations(), Impact.SUBSTANTIVE);
		classifications("industries", old.getIndustries(), now.getIndustries(), Impact.MINOR);
		if (!Values.same(old.getDescription(), now.getDescription()))
			drafts.add(new Draft(EnumSet.of(Kind.REWORDED, Kind.METADATA_CHANGED), TextImpact.of(old.getDescription(), now.getDescription()),
					List.of(before), List.of(after)).values("description", old.getDescription(), now.getDescription()));
		values.level(before, old.getLevelText(), after, now.getLevelText());
		list("developers", developers(old), developers(now), Impact.MINOR);
		values.field("validUntil", before, old.getValidUntilText(), after, now.getValidUntilText());
	}

	private static String kind(Standard standard) {
		return standard.getNameKind() == null ? null : standard.getNameKind().getLiteral();
	}

	private void classifications(String field, List<Classification> from, List<Classification> to, Impact codes) {
		List<Located> old = located(field, from);
		List<Located> now = located(field, to);
		boolean sameCodes = codes(old).equals(codes(now));
		list(field, old, now, sameCodes ? Impact.MINOR : codes);
	}

	private static List<String> codes(List<Located> entries) {
		return entries.stream().map(entry -> NormalText.of(entry.code())).sorted().toList();
	}

	private void list(String field, List<Located> from, List<Located> to, Impact impact) {
		if (from.equals(to))
			return;
		Draft draft = Draft.of(Kind.METADATA_CHANGED, print(from).size() == print(to).size() && isSameForm(from, to) ? Impact.EDITORIAL : impact,
				before, after);
		drafts.add(draft.values(field, String.join("\n", print(from)), String.join("\n", print(to))).located(from, to));
	}

	private static boolean isSameForm(List<Located> from, List<Located> to) {
		for (int i = 0; i < from.size(); i++)
			if (!NormalText.isSame(from.get(i).code(), to.get(i).code()) || !NormalText.isSame(from.get(i).text(), to.get(i).text()))
				return false;
		return true;
	}

	private static List<String> print(List<Located> entries) {
		return entries.stream().map(entry -> entry.code() == null ? String.valueOf(entry.text() == null ? "" : entry.text())
				: entry.text() == null ? entry.code() : entry.code() + ": " + entry.text()).collect(Collectors.toList());
	}

	private static List<Located> located(String field, List<Classification> entries) {
		List<Located> located = new ArrayList<>(entries.size());
		for (Classification entry : entries)
			located.add(new Located(field + "/" + located.size(), Values.orNull(entry.getCode()), Values.orNull(entry.getName()), java.util.Map.of()));
		return located;
	}

	private static List<Located> developers(Standard standard) {
		List<Located> located = new ArrayList<>(standard.getDevelopers().size());
		for (String developer : standard.getDevelopers())
			located.add(new Located("developers/" + located.size(), null, Values.orNull(developer), java.util.Map.of()));
		return located;
	}
}
