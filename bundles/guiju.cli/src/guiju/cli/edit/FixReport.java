package guiju.cli.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import guiju.cli.Session;
import guiju.cli.messages.Words;
import guiju.cli.output.Visible;
import guiju.dsl.check.TextFinding;
import guiju.dsl.ide.fix.FixedText;
import guiju.dsl.ide.wording.Wordings;
import guiju.rules.FindingCode;
import guiju.rules.Severity;

/**
 * Tells what was mended on standard output, or the patch; on standard error what is left: errors one by one, since they decide
 * the exit code, of the others how many there are of each code.
 */
final class FixReport {

	private static final Set<FindingCode> OF_NUMBERS = Set.of(FindingCode.NUMBERING_GAP, FindingCode.NUMBERING_ORDER, FindingCode.NUMBERING_PARENT);

	private final Session session;
	private final boolean dryRun;
	private final Wordings wordings;
	private final Map<FindingCode, Integer> left = new EnumMap<>(FindingCode.class);
	private int files;
	private int changed;
	private int mended;
	private int refused;
	private boolean errors;

	FixReport(Session session, boolean dryRun) {
		this.session = session;
		this.dryRun = dryRun;
		wordings = new Wordings(session.words().language());
	}

	/** Tells of a file. */
	void file(MendedFile file) {
		if (file.refusal() != null) {
			refused++;
			session.out().flush();
			session.problems().report(file.source().name(), file.refusal());
			return;
		}
		files++;
		changed += file.changes() ? 1 : 0;
		mended += file.applied().size();
		if (file.changes())
			session.progress().clear();
		if (dryRun)
			patch(file.patch());
		else
			file.applied().forEach(each -> applied(file.source().name(), each));
		session.show();
		file.left().forEach(each -> left(file.source().name(), each));
	}

	private void applied(String name, FixedText.Applied applied) {
		session.out().line(Visible.text(name + ":" + applied.line() + ": " + wordings.text(applied.title())) + " [" + applied.code().id() + "]");
	}

	/** A patch is for programs and must keep each byte; a person who watches needs no control characters of the file. */
	private void patch(String patch) {
		if (session.io().terminals().out())
			patch.lines().forEach(line -> session.out().line(Arrays.stream(line.split("\t", -1)).map(Visible::text).collect(Collectors.joining("\t"))));
		else
			session.out().write(patch);
	}

	private void left(String name, TextFinding finding) {
		left.merge(finding.code(), 1, Integer::sum);
		if (finding.severity() != Severity.ERROR)
			return;
		errors = true;
		session.out().flush();
		session.problems().say(name + ":" + finding.line(), session.words().text("severity." + finding.severity().id()) + ": "
				+ wordings.text(finding.message()) + " [" + finding.code().id() + "]");
	}

	/** Tells how much there was. */
	void end() {
		if (files + refused == 0)
			return;
		Words words = session.words();
		StringBuilder summary = new StringBuilder(words.text(dryRun ? "fix.mendable" : "fix.mended", files, changed, mended));
		int all = left.values().stream().mapToInt(Integer::intValue).sum();
		summary.append(all == 0 ? words.text("fix.nothingLeft") : words.text("fix.left", all, codes()));
		if (refused > 0)
			summary.append(words.text("fix.refused", refused));
		session.problems().say(null, summary.toString());
		if (all > 0)
			session.problems().say(null, words.text("fix.see"));
		if (left.keySet().stream().anyMatch(OF_NUMBERS::contains))
			session.problems().say(null, words.text("fix.renumber"));
	}

	private String codes() {
		List<String> codes = new ArrayList<>();
		left.forEach((code, count) -> codes.add(code.id() + " " + count));
		return String.join(session.words().text("list.separator"), codes);
	}

	/** Tells whether findings that are errors are left. */
	boolean hasErrors() {
		return errors;
	}
}
