package guiju.testing;

import java.util.List;

import guiju.dsl.ParsedStandard;
import guiju.dsl.StandardParser;
import guiju.dsl.check.StandardChecker;
import guiju.model.Standard;
import guiju.rules.FindingCode;

/** Reads texts in tests. */
public final class Parsing {

	private static final StandardParser PARSER = StandardParser.standalone();

	private Parsing() {}

	/** Returns a text with what it says. */
	public static ParsedStandard parse(String text) {
		return PARSER.parse(text);
	}

	/** Returns the standard that a text says. */
	public static Standard standard(String text) {
		return parse(text).standard();
	}

	/** Returns the findings about lines that cannot be read, each as "line:column 'marked text'". */
	public static List<String> syntaxFindings(String text) {
		ParsedStandard parsed = parse(text);
		return StandardChecker.check(parsed, Findings.SETTINGS).stream().filter(finding -> finding.code() == FindingCode.SYNTAX)
				.map(finding -> Findings.show(finding, text)).toList();
	}
}
