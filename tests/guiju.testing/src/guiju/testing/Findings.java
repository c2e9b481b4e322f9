package guiju.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import guiju.dsl.ParsedStandard;
import guiju.dsl.check.StandardChecker;
import guiju.dsl.check.TextFinding;
import guiju.dsl.lexing.LineProblems;
import guiju.dsl.location.LineIndex;
import guiju.dsl.location.PlaceLocator;
import guiju.dsl.location.Region;
import guiju.rules.Finding;
import guiju.rules.FindingCode;
import guiju.rules.Messages;
import guiju.rules.StandardRule;
import guiju.rules.StandardRules;
import guiju.rules.settings.Settings;

/** The findings of a text, as a test wants to ask for them. */
public final class Findings {

	/** A draft on 2026-06-01, nothing set. */
	public static final Settings SETTINGS = Settings.defaults(LocalDate.of(2026, 6, 1));

	private final String text;
	private final List<TextFinding> found;

	private Findings(String text, List<TextFinding> found) {
		this.text = text;
		this.found = found;
	}

	/** Checks a text by all rules. */
	public static Findings of(String text) {
		return of(text, SETTINGS);
	}

	/** Checks a text by all rules under these settings. */
	public static Findings of(String text, Settings settings) {
		return new Findings(text, StandardChecker.check(Parsing.parse(text), settings));
	}

	/** Checks a text by one rule alone, without acceptances. */
	public static Findings of(String text, Settings settings, StandardRule rule) {
		ParsedStandard parsed = Parsing.parse(text);
		PlaceLocator locator = new PlaceLocator(parsed);
		LineIndex lines = new LineIndex(text);
		return new Findings(text, StandardRules.check(rule, parsed.standard(), settings, LineProblems.of(text).brokenCodes()).stream()
				.map(finding -> at(finding, locator.region(finding.place()), lines)).toList());
	}

	private static TextFinding at(Finding finding, Region region, LineIndex lines) {
		return new TextFinding(finding.code(), finding.severity(), lines.line(region.offset()), lines.column(region.offset()),
				region.offset(), region.length(), finding.message(), finding.fixes());
	}

	/** Returns the codes of all findings in text order. */
	public List<String> codes() {
		return found.stream().map(finding -> finding.code().id()).toList();
	}

	/** Returns the findings of one code, each as "line:column 'marked text'". */
	public List<String> only(FindingCode code) {
		return found.stream().filter(finding -> finding.code() == code).map(finding -> show(finding, text)).toList();
	}

	/** Returns the messages of one code. */
	public List<String> messages(FindingCode code, Locale language) {
		Messages messages = new Messages(language);
		return found.stream().filter(finding -> finding.code() == code).map(finding -> messages.text(finding.message())).toList();
	}

	/** Returns the fixes that the findings of one code offer, one after the other. */
	public List<String> fixes(FindingCode code, Locale language) {
		Messages messages = new Messages(language);
		return found.stream().filter(finding -> finding.code() == code).flatMap(finding -> finding.fixes().stream())
				.map(messages::text).toList();
	}

	/** Returns all findings. */
	public List<TextFinding> all() {
		return found;
	}

	static String show(TextFinding finding, String text) {
		return finding.line() + ":" + finding.column() + " '" + text.substring(finding.offset(), finding.offset() + finding.length()) + "'";
	}
}
