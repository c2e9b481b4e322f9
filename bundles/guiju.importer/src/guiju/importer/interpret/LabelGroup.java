package guiju.importer.interpret;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import guiju.importer.conserve.TracedText;

/** All printings of one code with their labels: which label is the code's, and how it is spelled. */
final class LabelGroup {

	final char letter;
	final int number;
	private final List<Label> labels = new ArrayList<>();
	private String winner;

	LabelGroup(char letter, int number) {
		this.letter = letter;
		this.number = number;
	}

	/** Enters a printing. */
	void add(Label label) {
		labels.add(label);
		winner = null;
	}

	/** Puts another printing in the place of one. */
	void replace(int index, Label label) {
		labels.set(index, label);
		winner = null;
	}

	List<Label> labels() {
		return labels;
	}

	/** Returns the code as its first printing with a code writes it, or by the scheme. */
	String code() {
		for (Label label : labels)
			if (label.draft().isCoded())
				return label.draft().entry.code().toString();
		return String.format("%c%02d", letter, number);
	}

	/** Returns the form of the label that is printed most often, the first of several; empty where none is printed. */
	String winner() {
		if (winner != null)
			return winner;
		Map<String, Integer> counts = new LinkedHashMap<>();
		for (Label label : labels)
			if (!label.form().isEmpty())
				counts.merge(label.form(), 1, Integer::sum);
		winner = most(counts);
		return winner;
	}

	/** Returns the printing that is spelled like most printings of the winner, with its note marker if any has one; null for none. */
	Label best() {
		String winner = winner();
		if (winner.isEmpty())
			return null;
		Map<String, Integer> counts = new LinkedHashMap<>();
		for (Label label : labels)
			if (label.form().equals(winner))
				counts.merge(label.spelling(), 1, Integer::sum);
		String spelling = most(counts);
		Label best = null;
		for (Label label : labels)
			if (label.form().equals(winner) && label.spelling().equals(spelling) && (best == null || isBetter(label, best)))
				best = label;
		return best;
	}

	/** A marker is kept, and a printing that needed no mending is preferred. */
	private static boolean isBetter(Label label, Label best) {
		if (label.isMarked() != best.isMarked())
			return label.isMarked();
		return label.isAsPrinted() && !best.isAsPrinted();
	}

	/** Returns the spellings of the winner besides the best one. */
	List<Label> otherSpellings() {
		Label best = best();
		return labels.stream().filter(label -> label.form().equals(best.form()) && !label.spelling().equals(best.spelling())).toList();
	}

	/** Returns the note marker that a printing of the winner has and the best lacks, or empty. */
	TracedText lackingMarker() {
		Label best = best();
		if (best.isMarked())
			return TracedText.EMPTY;
		for (Label label : labels)
			if (label.form().equals(best.form()) && label.isMarked() && label.mended().toString().endsWith("】"))
				return label.mended().from(label.mended().toString().lastIndexOf('【'));
		return TracedText.EMPTY;
	}

	private static String most(Map<String, Integer> counts) {
		String most = "";
		for (Map.Entry<String, Integer> count : counts.entrySet())
			if (most.isEmpty() || count.getValue() > counts.get(most))
				most = count.getKey();
		return most;
	}
}
