package guiju.dsl.ide.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import guiju.dsl.check.TextFinding;
import guiju.dsl.lexing.Tok;
import guiju.dsl.lexing.Token;
import guiju.model.Standard;
import guiju.model.Version;
import guiju.model.code.StandardCode;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.text.keyword.Keyword;

/** Fixes of the table of versions. What is filled in is what the table itself implies; days are never guessed. */
final class HistoryFixes {

	private static final String LATEST = "最新版本";
	private static final String HISTORIC = "歷史版本";
	private static final String TWICE = "history.twice";

	private HistoryFixes() {}

	/** Writes what the rule says: a status, a note, or a code. */
	static Optional<Fix> change(FixContext context, TextFinding finding, Message words) {
		String right = words.arguments().get(0);
		if (finding.code() == FindingCode.HISTORY_STATUS)
			return field(context, finding, words, Tok.STATUS_WORD, Keyword.STATUS, right, true);
		if (finding.message().key().equals("history.newestSuperseded"))
			return field(context, finding, words, Tok.UPDATE_WORD, Keyword.UPDATE, right, false);
		return RegionFixes.change(context, finding, words);
	}

	/** Writes 已被《…》取代, the form that the office prints; safe where the next row is the next version. */
	static Optional<Fix> supersededBy(FixContext context, TextFinding finding, Message words) {
		String next = words.arguments().get(0);
		Version row = context.object(finding.offset(), Version.class);
		boolean safe = row != null && StandardCode.parse(next).filter(code -> code.version() == number(row.getVersion()) + 1).isPresent();
		return field(context, finding, words, Tok.UPDATE_WORD, Keyword.UPDATE, superseded(next), safe);
	}

	private static Optional<Fix> field(FixContext context, TextFinding finding, Message words, Tok head, Keyword keyword, String text,
			boolean safe) {
		Version version = context.object(finding.offset(), Version.class);
		if (version == null)
			return Optional.empty();
		Changes changes = new Changes();
		Fields.set(context, context.lineOf(version), head, keyword, text, changes);
		return Optional.of(changes.fix(finding.code(), words, safe));
	}

	/** Adds a table with a row for each version up to the standard's own. */
	static Optional<Fix> addHistory(FixContext context, TextFinding finding, Message words) {
		Standard standard = context.parsed().standard();
		StandardCode own = StandardCode.parse(standard.getCode()).orElse(null);
		if (own == null)
			return Optional.empty();
		List<String> rows = new ArrayList<>();
		for (int version = own.version(); version >= 1; version--)
			rows.addAll(row(context, own, version));
		return Optional.of(new Changes().add(Sections.HISTORY.append(context, Tok.VERSION_CODE, rows)).fix(finding.code(), words, false));
	}

	/** Adds the rows that are missing, where the order of the table has them. */
	static List<Fix> addRows(FixContext context, TextFinding finding, Message title) {
		Version row = context.object(finding.offset(), Version.class);
		StandardCode own = StandardCode.parse(context.parsed().standard().getCode()).orElse(null);
		List<String> missing = finding.message().arguments();
		if (row == null || own == null || !missing.stream().allMatch(each -> each.matches("V[1-9][0-9]?")) || finding.message().key().equals(TWICE))
			return List.of();
		int from = number(missing.get(0));
		int to = number(missing.get(missing.size() - 1));
		boolean newestFirst = isNewestFirst(context);
		int line = context.lineOf(row);
		String indentation = context.lines().indentation(context.lines().get(line));
		List<String> added = new ArrayList<>();
		for (int i = 0; i <= to - from; i++)
			row(context, own, newestFirst ? to - i : from + i).forEach(each -> added.add(indentation + each));
		boolean above = newestFirst == from > number(row.getVersion());
		Changes changes = new Changes().add(above ? context.edits().insertAbove(context.blocks().start(line), added)
				: context.edits().insertBelow(context.blocks().end(line) - 1, added));
		return List.of(changes.fix(finding.code(), title, false));
	}

	private static boolean isNewestFirst(FixContext context) {
		List<Version> rows = context.parsed().standard().getVersions();
		return rows.size() < 2 || number(rows.get(0).getVersion()) >= number(rows.get(rows.size() - 1).getVersion());
	}

	private static int number(String label) {
		String figures = label == null ? "" : label.replaceAll("[^0-9]", "");
		return figures.isEmpty() || figures.length() > 4 ? 0 : Integer.parseInt(figures);
	}

	/** Returns a row's lines, those below it one step deeper; the name is the standard's, for nobody else knows the old one. */
	private static List<String> row(FixContext context, StandardCode own, int version) {
		String name = context.parsed().standard().getName();
		String head = "V" + version + " " + own.withVersion(version) + ":" + (name == null ? "" : " " + name.split("\n", 2)[0]);
		String status = "  " + context.word(Keyword.STATUS) + ": " + (version == own.version() ? LATEST : HISTORIC);
		if (version >= own.version())
			return List.of(head, status);
		return List.of(head, status, "  " + context.word(Keyword.UPDATE) + ": " + superseded(own.withVersion(version + 1)));
	}

	private static String superseded(String code) {
		return "已被《" + code + "》取代";
	}

	/** Gives the code of a row in a finding about a file of the folder another name or day. */
	static Optional<Fix> agree(FixContext context, TextFinding finding, Message words) {
		Token marked = context.lines().tokens().stream().filter(token -> token.start() == finding.offset()).findFirst().orElse(null);
		if (marked == null || marked.type() != Tok.TEXT && marked.type() != Tok.DATE)
			return Optional.empty();
		return RegionFixes.change(context, finding, words);
	}
}
