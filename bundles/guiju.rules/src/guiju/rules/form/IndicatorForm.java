package guiju.rules.form;

import java.util.Set;

import guiju.model.Indicator;
import guiju.model.OcsPackage.Literals;
import guiju.model.Task;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Place;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;
import guiju.rules.wording.Han;

/**
 * An indicator is one sentence that ends in a full stop. Markers and explanations in brackets may follow the stop; a list
 * of several paragraphs is left alone, for lists end in many ways.
 */
public final class IndicatorForm implements StandardRule {

	private static final String MARKS = "，；、：,;:.．";
	private static final String BULLETS = "-－•●‧·○■◆※*（(①②③④⑤⑥⑦⑧⑨⑩";
	private static final String[] EXPLANATIONS = {"例如", "如", "註", "備註", "包含", "包括", "※", "*"};

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.INDICATOR_FORM);
	}

	@Override
	public void check(StandardCheck check) {
		for (Task task : check.tasks())
			for (Indicator indicator : task.getIndicators()) {
				String text = indicator.getText();
				if (text != null && !isList(text))
					check(indicator, text, check);
			}
	}

	private static void check(Indicator indicator, String text, StandardCheck check) {
		int end = Sentences.end(text);
		if (end == 0)
			return;
		String name = indicator.getCode() == null ? text : indicator.getCode();
		if (!endsInStop(text, end))
			reportEnd(indicator, name, text, end, check);
		int stop = Sentences.stop(text, 0);
		int next = stop < 0 ? end : Sentences.next(text, stop);
		if (next < end && !isExplained(text, stop, next))
			reportSentences(indicator, name, text, next, end, check);
	}

	/** Accepts 「…。」 and （…。）, a bracketed explanation behind the stop, and the point of a Latin sentence. */
	private static boolean endsInStop(String text, int end) {
		char last = text.charAt(end - 1);
		if (last == '。' || last == '.' && !Han.at(text, end - 2))
			return true;
		int open = Sentences.open(text, end);
		if (open < 0)
			return false;
		if (text.charAt(end - 2) == '。')
			return true;
		int before = Sentences.end(text, 0, open);
		return before > 0 && text.charAt(before - 1) == '。';
	}

	private static void reportEnd(Indicator indicator, String name, String text, int end, StandardCheck check) {
		char last = text.charAt(end - 1);
		int length = Character.isLowSurrogate(last) && end > 1 ? 2 : 1;
		Place place = Place.part(indicator, Literals.INDICATOR__TEXT, 0, end - length, length);
		if (MARKS.indexOf(last) >= 0)
			check.report(FindingCode.INDICATOR_FORM, place, Message.of("form.indicatorEnd", name, last), Message.of("form.toStop"));
		else
			check.report(FindingCode.INDICATOR_FORM, place, Message.of("form.indicatorWithoutStop", name), Message.of("form.addStop"));
	}

	private static void reportSentences(Indicator indicator, String name, String text, int next, int end, StandardCheck check) {
		int stop = Sentences.stop(text, next);
		int paragraph = text.indexOf('\n', next);
		int to = stop >= 0 && stop < end ? stop + 1 : end;
		to = paragraph >= 0 && paragraph < to ? paragraph : to;
		check.report(FindingCode.INDICATOR_FORM, Place.part(indicator, Literals.INDICATOR__TEXT, 0, next, to - next),
				Message.of("form.indicatorSentences", name));
	}

	/** What follows a colon is a list, and what begins with 例如 explains the sentence before. */
	private static boolean isExplained(String text, int stop, int next) {
		int colon = text.indexOf('：');
		if (colon >= 0 && colon < stop)
			return true;
		for (String explanation : EXPLANATIONS)
			if (text.startsWith(explanation, next))
				return true;
		return false;
	}

	/** Tells whether a paragraph introduces others by a colon, or begins as the entry of a list does. */
	private static boolean isList(String text) {
		int paragraph = 0;
		for (int lineBreak = text.indexOf('\n'); lineBreak >= 0; lineBreak = text.indexOf('\n', paragraph)) {
			int end = Sentences.end(text, paragraph, lineBreak);
			if (end > paragraph && (text.charAt(end - 1) == '：' || text.charAt(end - 1) == ':'))
				return true;
			paragraph = lineBreak + 1;
			char first = paragraph < text.length() ? text.charAt(paragraph) : ' ';
			if (BULLETS.indexOf(first) >= 0 || first >= '0' && first <= '9' || first >= '０' && first <= '９')
				return true;
		}
		return false;
	}
}
