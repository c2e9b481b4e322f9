package guiju.importer.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import guiju.importer.conserve.Visible;

/** The headings that text stands below. */
public enum Heading {
	/** Of the attitudes. */
	ATTITUDES,
	/** 說明與補充事項. */
	REMARKS,
	/** 建議擔任此職類/職業之學歷/經歷/或能力條件, in all the ways that it is printed. */
	PREREQUISITES,
	/** 其他補充說明. */
	OTHER_REMARKS;

	/**
	 * A heading at the beginning of a text.
	 *
	 * @param heading which it is
	 * @param end where it ends, a colon behind it included
	 */
	public record Match(Heading heading, int end) {}

	private record Label(String text, boolean loose, Heading heading) {}

	private static final List<Label> LABELS = new ArrayList<>();
	private static final Pattern NUMBER = Pattern.compile("\\s*[(（]?(?:[一二三四五六七八九十]{1,2}|[0-9]{1,2})[)）]?[、.．][ \u3000]*");
	private static final int SHORT = 4;

	static {
		for (String label : List.of("職能內涵(A=ATTITUDE態度)", "職能內涵(A=ATTITUDES態度)", "職能內涵(A=態度)", "職能內涵(態度)", "職能內涵(A)",
				"A=ATTITUDE態度", "(A=ATTITUDE態度)", "態度(A)", "職能內涵A=ATTITUDE態度", "職能內涵(ATTITUDE態度)", "職能內涵-態度", "態度"))
			LABELS.add(new Label(label, false, ATTITUDES));
		for (String label : List.of("說明與補充事項", "說明及補充事項", "說明和補充事項", "補充說明事項", "說明與補充"))
			LABELS.add(new Label(label, false, REMARKS));
		for (String who : List.of("此職類", "此職業", "此職類職業", "此職業職類", "本職類", "本職業", "本職類職業", ""))
			for (String experience : List.of("學歷經歷能力", "學歷經驗能力", "學經歷能力", "學歷經歷", "學歷經驗", "學經歷", "學歷經歷能力證照", "學歷能力", "學歷", "能力"))
				LABELS.add(new Label("建議擔任" + who + experience + "條件", true, PREREQUISITES));
		LABELS.add(new Label("入門水準", false, PREREQUISITES));
		for (String label : List.of("其他補充說明", "其他補充事項", "其它補充說明", "其它補充事項", "其他說明", "其他說明事項", "補充說明"))
			LABELS.add(new Label(label, false, OTHER_REMARKS));
		LABELS.sort(Comparator.comparingInt((Label label) -> label.text().length()).reversed());
	}

	/**
	 * Returns the heading that a text begins with, or null. It may be numbered; a short one counts only where nothing else
	 * stands in its line.
	 */
	public static Match at(CharSequence text) {
		Matcher number = NUMBER.matcher(text);
		if (!number.lookingAt())
			return unnumbered(text);
		Match behind = unnumbered(text.subSequence(number.end(), text.length()));
		return behind == null ? null : new Match(behind.heading(), number.end() + behind.end());
	}

	private static Match unnumbered(CharSequence text) {
		for (Label label : LABELS) {
			int end = Canonical.endOf(text, label.text(), label.loose());
			if (end >= 0) {
				int after = afterColon(text, end);
				if (after >= 0 || endsThere(text, end, label.text().length()))
					return new Match(label.heading(), after >= 0 ? after : end);
			}
		}
		return null;
	}

	private static int afterColon(CharSequence text, int end) {
		int at = end;
		while (at < text.length() && text.charAt(at) == ' ')
			at++;
		return at < text.length() && (text.charAt(at) == ':' || text.charAt(at) == '：') ? at + 1 : -1;
	}

	private static boolean endsThere(CharSequence text, int end, int length) {
		int at = end;
		while (at < text.length() && Visible.isBlank(text.charAt(at)) && text.charAt(at) != '\n')
			at++;
		if (at == text.length() || text.charAt(at) == '\n')
			return true;
		return length > SHORT && (at > end || text.charAt(at) < 0x80 || "●•○◎■□◆◇▪➢►".indexOf(text.charAt(at)) >= 0);
	}
}
