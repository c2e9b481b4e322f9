package guiju.report.docx;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import guiju.diff.Comparison;
import guiju.diff.change.Change;
import guiju.diff.change.Impact;
import guiju.diff.change.Kind;
import guiju.report.rows.Summary;
import guiju.report.wording.ChangeWording;
import guiju.report.wording.Wording;

/**
 * What has no row of its own: a change of a code alone, which the list of codes at the end tells, and what merely follows
 * from a change that has a row, where a sentence tells of it.
 */
final class Consequences {

	/** More codes than these would make a sentence unreadable. */
	private static final int MOST_CODES = 8;
	private static final Set<Kind> CITED = EnumSet.of(Kind.CITATION_ADDED, Kind.CITATION_REMOVED);

	private final Map<String, Change> byId = new HashMap<>();
	private final Summary summary;
	private final ChangeWording wording;

	Consequences(Comparison comparison, ChangeWording wording) {
		this.wording = wording;
		summary = Summary.of(comparison);
		for (Change change : comparison.changes())
			byId.put(change.id(), change);
	}

	/** Tells whether nothing changed but a code. */
	static boolean isRenumbering(Change change) {
		return change.kinds().equals(List.of(Kind.RENUMBERED));
	}

	/** Tells whether a change has no row. */
	boolean isFolded(Change change) {
		return isRenumbering(change) || isTold(change.cause()) && follows(change);
	}

	private boolean isTold(String cause) {
		return cause != null && byId.containsKey(cause) && !isRenumbering(byId.get(cause));
	}

	private static boolean follows(Change change) {
		return CITED.containsAll(change.kinds()) || Wording.isOfCitations(change) && change.is(Kind.METADATA_CHANGED)
				|| change.impact() == Impact.EDITORIAL && !change.is(Kind.ADDED) && !change.is(Kind.REMOVED);
	}

	/** Returns what follows from a change and has no row, a sentence for each kind. */
	List<String> sentences(Change cause) {
		Map<Kind, List<Change>> folded = new EnumMap<>(Kind.class);
		for (Change change : summary.consequences(cause))
			if (isFolded(change))
				folded.computeIfAbsent(change.kinds().get(0), none -> new ArrayList<>()).add(change);
		return folded.entrySet().stream().map(entry -> sentence(entry.getKey(), entry.getValue())).toList();
	}

	private String sentence(Kind kind, List<Change> changes) {
		return switch (kind) {
			case RENUMBERED -> "另 " + changes.size() + " 項編號配合調整。";
			case CITATION_ADDED -> codes(changes) + "配合增列引用" + cited(changes) + "。";
			case CITATION_REMOVED -> codes(changes) + "配合刪除引用" + cited(changes) + "。";
			case METADATA_CHANGED -> codes(changes) + (changes.stream().allMatch(Wording::isOfCitations) ? "之引用配合調整。" : "配合修正。");
			case REWORDED -> codes(changes) + "文中代碼配合修正。";
			default -> codes(changes) + "配合修正。";
		};
	}

	/** The code that came or went may be another one than the cause's, as where a knowledge is a skill now. */
	private static String cited(List<Change> changes) {
		List<String> codes = changes.stream().map(Change::citation).distinct().toList();
		return codes.size() > MOST_CODES ? "" : " " + String.join("、", codes);
	}

	private String codes(List<Change> changes) {
		List<String> codes = changes.stream().map(this::name).distinct().toList();
		String first = codes.stream().limit(MOST_CODES).collect(Collectors.joining("、"));
		return codes.size() > MOST_CODES ? first + "等 " + codes.size() + " 項" : first;
	}

	private String name(Change change) {
		String code = change.after().isEmpty() ? null : change.after().get(0).code();
		return code == null ? wording.place(change) : code;
	}
}
