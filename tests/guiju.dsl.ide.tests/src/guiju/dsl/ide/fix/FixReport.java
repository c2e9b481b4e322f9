package guiju.dsl.ide.fix;

import java.util.List;
import java.util.Locale;

import guiju.dsl.ParsedStandard;
import guiju.dsl.StandardParser;
import guiju.dsl.check.StandardChecker;
import guiju.dsl.check.TextFinding;
import guiju.dsl.ide.folder.FolderIndex;
import guiju.dsl.ide.wording.Wordings;
import guiju.testing.Findings;
import guiju.testing.Parsing;

/** Writes down all fixes of a text: each finding, its fixes, the lines that they change. */
final class FixReport {

	static final StandardParser PARSER = StandardParser.standalone();
	private static final Wordings ENGLISH = new Wordings(Locale.ENGLISH);

	private FixReport() {}

	static FixContext context(String text) {
		return new FixContext(PARSER, Parsing.parse(text), Findings.SETTINGS, FolderIndex.EMPTY);
	}

	static List<TextFinding> findings(ParsedStandard parsed) {
		return StandardChecker.check(parsed, Findings.SETTINGS);
	}

	static String of(String text) {
		StringBuilder report = new StringBuilder();
		for (TextFinding finding : findings(Parsing.parse(text))) {
			report.append(finding.line()).append(':').append(finding.column()).append(' ').append(finding.code().id()).append('\n');
			for (Fix fix : Fixes.of(context(text), finding))
				report.append(of(text, fix));
		}
		return report.toString();
	}

	private static String of(String text, Fix fix) {
		StringBuilder report = new StringBuilder("  ").append(fix.kind()).append(fix.safe() ? " safe: " : ": ").append(ENGLISH.text(fix.title())).append('\n');
		for (Hunk hunk : Hunk.of(text, fix.changes())) {
			hunk.before().forEach(line -> report.append("    ").append(hunk.line()).append(" - ").append(line).append('\n'));
			hunk.after().forEach(line -> report.append("    ").append(hunk.line()).append(" + ").append(line).append('\n'));
		}
		return report.toString();
	}
}
