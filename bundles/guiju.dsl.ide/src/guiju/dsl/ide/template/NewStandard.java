package guiju.dsl.ide.template;

import java.util.List;
import java.util.Locale;

import guiju.text.keyword.Keyword;
import guiju.text.keyword.Vocabulary;

/**
 * A standard that a committee is about to begin: its head as far as it is known, and an outline of blanks to fill in. What is not
 * known stays blank, since any words of ours could be published by mistake.
 *
 * @param code its code, or empty where none was assigned yet
 * @param isJobFamily whether it is named as a job family, 職類, and not as an occupation, 職業
 * @param name its name, or empty
 * @param categories its 職類別
 * @param occupations its 職業別
 * @param industries its 行業別
 * @param level its level, also that of each task to begin with, or 0 where nobody knows yet
 * @param duties how many duties the outline has
 * @param tasks how many tasks each of them has
 * @param vocabulary the keywords' language
 */
public record NewStandard(String code, boolean isJobFamily, String name, List<Classified> categories, List<Classified> occupations,
		List<Classified> industries, int level, int duties, int tasks, Vocabulary vocabulary) {

	/**
	 * A classification.
	 *
	 * @param code its code, or empty
	 * @param name its name, or empty
	 */
	public record Classified(String code, String name) {

		private boolean isBlank() {
			return code.isBlank() && name.isBlank();
		}
	}

	/**
	 * The text of a new standard.
	 *
	 * @param text the text, with lines that end in \n
	 * @param blank where the first thing to be filled in belongs
	 */
	public record Written(String text, int blank) {}

	/** Copies the lists. */
	public NewStandard {
		categories = List.copyOf(categories);
		occupations = List.copyOf(occupations);
		industries = List.copyOf(industries);
	}

	/** Returns the text. */
	public Written write() {
		Lines lines = new Lines();
		lines.add("", word(Keyword.STANDARD) + (code.isBlank() ? "" : " " + code.strip()));
		lines.value("", word(isJobFamily ? Keyword.JOB_FAMILY : Keyword.OCCUPATION), name);
		classified(lines, Keyword.CATEGORY, categories);
		classified(lines, Keyword.OCCUPATION_CLASS, occupations);
		classified(lines, Keyword.INDUSTRY, industries);
		if (level > 0)
			lines.add("", word(Keyword.STANDARD_LEVEL) + " " + level);
		lines.value("", word(Keyword.DESCRIPTION), "");
		for (int duty = 1; duty <= duties; duty++)
			duty(lines, duty);
		lines.add("", "");
		definitions(lines, Keyword.KNOWLEDGE_SECTION, "K01");
		definitions(lines, Keyword.SKILLS_SECTION, "S01");
		definitions(lines, Keyword.ATTITUDE_SECTION, "A01");
		lines.value("    ", word(Keyword.DEFINITION), "");
		return new Written(lines.text.toString(), lines.blank < 0 ? lines.text.length() : lines.blank);
	}

	private void classified(Lines lines, Keyword keyword, List<Classified> values) {
		for (Classified value : values)
			if (!value.isBlank())
				lines.value("", word(keyword) + (value.code().isBlank() ? "" : " " + value.code().strip()), value.name());
	}

	private void duty(Lines lines, int duty) {
		lines.add("", "");
		lines.value("", "T" + duty, "");
		for (int task = 1; task <= tasks; task++) {
			String number = String.format(Locale.ROOT, "%d.%d", duty, task);
			lines.value("  ", "T" + number, "");
			if (level > 0)
				lines.add("    ", word(Keyword.LEVEL) + " " + level);
			lines.value("    ", "O" + number + ".1", "");
			lines.value("    ", "P" + number + ".1", "");
		}
	}

	private void definitions(Lines lines, Keyword heading, String code) {
		lines.add("", word(heading));
		lines.value("  ", code, "");
	}

	private String word(Keyword keyword) {
		return keyword.in(vocabulary);
	}

	/** The lines so far, and the first blank among them. */
	private static final class Lines {

		private final StringBuilder text = new StringBuilder();
		private int blank = -1;

		void add(String indentation, String line) {
			text.append(indentation).append(line).append('\n');
		}

		void value(String indentation, String head, String value) {
			text.append(indentation).append(head).append(':').append(value.isBlank() ? "" : " " + value.strip());
			if (value.isBlank() && blank < 0)
				blank = text.length();
			text.append('\n');
		}
	}
}
