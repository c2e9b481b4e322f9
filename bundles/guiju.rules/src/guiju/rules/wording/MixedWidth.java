package guiju.rules.wording;

import java.util.Set;

import guiju.model.code.Characters;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;
import guiju.rules.Text;

/**
 * Punctuation within Chinese is full-width: one finding a text, at the first half-width mark between Chinese characters.
 * Brackets beside Chinese may be of either width, but of one throughout: one finding a standard, at the first pair of the
 * rarer form, and one for each pair whose halves differ. Times, ratios and Latin phrases have no Chinese beside their marks.
 */
public final class MixedWidth implements StandardRule {

	private static final String CLOSING = "」』）】》〉”’";
	private static final String OPENING = "「『（【《〈“‘";
	private static final char TO_FULL = '，' - ',';

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.MIXED_WIDTH);
	}

	@Override
	public void check(StandardCheck check) {
		Forms brackets = new Forms();
		for (Text text : check.texts())
			if (!Wording.isHistory(text)) {
				marks(text, check);
				if (!Wording.isOfficialName(text) && !Wording.isOrganisation(text))
					brackets(text, brackets, check);
			}
		if (brackets.areMixed())
			reportRarer(brackets, check);
	}

	private static void marks(Text text, StandardCheck check) {
		String value = text.value();
		for (int i = 1; i < value.length(); i++) {
			char c = value.charAt(i);
			if (c > '?' || !isMark(c) || !isWithinChinese(value, i))
				continue;
			Message use = Message.of("wording.change", (char) (c + TO_FULL));
			Message wrong = Message.of("wording.halfWidth", c, (char) (c + TO_FULL));
			if (c == ',')
				check.report(FindingCode.MIXED_WIDTH, text.part(i, 1), wrong, use, Message.of("wording.change", '、'));
			else
				check.report(FindingCode.MIXED_WIDTH, text.part(i, 1), wrong, use);
			return;
		}
	}

	private static boolean isMark(char c) {
		return c == ',' || c == ';' || c == ':' || c == '?' || c == '!';
	}

	private static boolean isWithinChinese(String value, int mark) {
		if (!Han.at(value, mark - 1) && CLOSING.indexOf(value.charAt(mark - 1)) < 0)
			return false;
		int right = mark + 1;
		while (right < value.length() && Characters.isBlank(value.charAt(right)) && value.charAt(right) != '\n')
			right++;
		return Han.at(value, right) || right < value.length() && OPENING.indexOf(value.charAt(right)) >= 0;
	}

	private static void brackets(Text text, Forms forms, StandardCheck check) {
		String value = text.value();
		int open = -1;
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			if (c == '(' || c == '（') {
				open = i;
			} else if (c == '\n') {
				open = -1;
			} else if (open >= 0 && (c == ')' || c == '）')) {
				if (isBesideChinese(value, open, i) && !isNumber(value, open + 1, i))
					pair(new Use(text, open, i + 1 - open), forms, check);
				open = -1;
			}
		}
	}

	private static void pair(Use pair, Forms forms, StandardCheck check) {
		boolean opensFull = pair.text().value().charAt(pair.offset()) == '（';
		boolean closesFull = pair.text().value().charAt(pair.offset() + pair.length() - 1) == '）';
		if (opensFull == closesFull)
			forms.add(opensFull, pair);
		else
			check.report(FindingCode.MIXED_WIDTH, pair.place(), Message.of("wording.bracketPair", pair.quote()),
					Message.of("wording.fullBrackets"), Message.of("wording.halfBrackets"));
	}

	private static boolean isBesideChinese(String value, int open, int close) {
		return Han.at(value, open - 1) || Han.at(value, open + 1) || Han.at(value, close - 1) || Han.at(value, close + 1);
	}

	/** The brackets of a list's numbers, (1), (a) or (一), have a width of their own. */
	private static boolean isNumber(String value, int start, int end) {
		if (end - start > 3)
			return false;
		for (int i = start; i < end; i++) {
			char c = Characters.narrow(value.charAt(i));
			boolean isDigit = c >= '0' && c <= '9' || "一二三四五六七八九十".indexOf(c) >= 0;
			if (!isDigit && !(end - start == 1 && c >= 'A' && c <= 'Z'))
				return false;
		}
		return true;
	}

	private static void reportRarer(Forms brackets, StandardCheck check) {
		boolean full = brackets.odd().word().charAt(0) == '（';
		check.report(FindingCode.MIXED_WIDTH, brackets.odd().place(),
				Message.of(full ? "wording.rareFullBrackets" : "wording.rareHalfBrackets", brackets.odd().quote(), brackets.usual().quote()),
				Message.of(full ? "wording.halfBrackets" : "wording.fullBrackets"));
	}
}
