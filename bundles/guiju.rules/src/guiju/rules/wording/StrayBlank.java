package guiju.rules.wording;

import java.util.Set;

import guiju.model.code.Characters;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;
import guiju.rules.Text;

/**
 * No blank stands between two Chinese characters, where it is nearly always left over from a line break of the print. One
 * finding a text, at its first such blank. Names of organisations are left alone: many part the office from its ministry.
 */
public final class StrayBlank implements StandardRule {

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.STRAY_BLANK);
	}

	@Override
	public void check(StandardCheck check) {
		for (Text text : check.texts())
			if (!Wording.isHistory(text) && !Wording.isOrganisation(text))
				check(text, check);
	}

	private static void check(Text text, StandardCheck check) {
		String value = text.value();
		for (int i = 1; i < value.length(); i++) {
			if (!isBlank(value.charAt(i)) || !Han.at(value, i - 1))
				continue;
			int start = i;
			while (i < value.length() && isBlank(value.charAt(i)))
				i++;
			if (Han.at(value, i)) {
				check.report(FindingCode.STRAY_BLANK, text.part(start, i - start),
						Message.of("wording.strayBlank", value.charAt(start - 1), value.charAt(i)), Message.of("wording.deleteBlank"));
				return;
			}
		}
	}

	/** A line break parts paragraphs and is no stray blank. */
	private static boolean isBlank(char c) {
		return Characters.isBlank(c) && c != '\n' && c != '\r';
	}
}
