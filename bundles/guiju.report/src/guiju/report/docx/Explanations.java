package guiju.report.docx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import guiju.diff.change.Change;
import guiju.report.wording.Wording;

/** The column 說明: why each change of a row was made, and what follows from it. Several reasons are numbered 一、二、三. */
final class Explanations {

	private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
	private static final String SENTENCE_ENDS = "。！？；：.!?…";
	/** Behind a reason that nobody has given yet. */
	static final String DRAFTED = "（擬）";

	private final Consequences consequences;
	private final Wording wording;
	/** The changes whose consequences are told; what was split over several tasks has several rows. */
	private final Set<String> followed = new HashSet<>();

	Explanations(Consequences consequences, Wording wording) {
		this.consequences = consequences;
		this.wording = wording;
	}

	/** Returns the paragraphs for changes; equal reasons are told once. */
	List<Line> lines(List<Change> changes) {
		Set<List<Span>> reasons = new LinkedHashSet<>();
		for (Change change : changes)
			reasons.add(reason(change));
		for (Change change : changes)
			if (followed.add(change.id()))
				consequences.sentences(change).forEach(sentence -> reasons.add(List.of(Span.plain(sentence))));
		return reasons.size() == 1 ? Line.paragraphs(Line.Style.EXPLANATION, reasons.iterator().next()) : numbered(reasons);
	}

	private List<Span> reason(Change change) {
		String reason = change.reason();
		if (reason == null || reason.isBlank())
			return List.of(new Span(wording.kinds(change) + "。" + DRAFTED, Mark.DRAFTED));
		String sentence = reason.strip();
		if (SENTENCE_ENDS.indexOf(sentence.charAt(sentence.length() - 1)) < 0)
			sentence += "。";
		return List.of(change.reasonDrafted() ? new Span(sentence + DRAFTED, Mark.DRAFTED) : Span.plain(sentence));
	}

	private static List<Line> numbered(Set<List<Span>> reasons) {
		List<Line> lines = new ArrayList<>();
		int number = 0;
		for (List<Span> reason : reasons) {
			List<Span> spans = new ArrayList<>(reason);
			spans.add(0, Span.plain(number(++number) + "、"));
			lines.addAll(Line.paragraphs(Line.Style.NUMBERED_EXPLANATION, spans));
		}
		return lines;
	}

	/** Returns a number as official papers count: 一 to 九十九, from there in figures. */
	static String number(int number) {
		if (number > 99)
			return String.valueOf(number);
		int tens = number / 10;
		return (tens > 1 ? DIGITS[tens] : "") + (tens > 0 ? "十" : "") + DIGITS[number % 10];
	}
}
