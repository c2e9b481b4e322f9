package guiju.revision.revise;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import guiju.dsl.ParsedStandard;
import guiju.dsl.lexing.LineLexer;
import guiju.dsl.lexing.Tok;
import guiju.model.Element;
import guiju.model.Standard;

/**
 * What beginning a next version moved on, in figures, for those who are asked before it is written.
 *
 * @param oldCode the code before, or null
 * @param newCode the code now, or null
 * @param rows how many rows of the history are new
 * @param outdated how many rows became history
 * @param reasons how many reasons of the last round were taken away, beside elements and below 修正說明
 * @param validUntil the old 有效期限 that was taken away, or null
 * @param comments how many comments stayed
 */
public record Moved(String oldCode, String newCode, int rows, int outdated, int reasons, String validUntil, int comments) {

	/** Compares a standard with the draft of its next version. */
	public static Moved of(ParsedStandard before, ParsedStandard after) {
		Standard old = before.standard();
		Standard now = after.standard();
		return new Moved(old.getCode(), now.getCode(), now.getVersions().size() - old.getVersions().size(), Math.max(0, current(old) - current(now) + 1),
				reasons(old) - reasons(now), old.getValidUntilText(), comments(after.text()));
	}

	/** Rows that do not say that they are history. */
	private static int current(Standard standard) {
		return (int) standard.getVersions().stream().filter(row -> row.getStatus() == null || !row.getStatus().contains("歷史")).count();
	}

	private static int reasons(Standard standard) {
		List<EObject> all = new ArrayList<>(List.of(standard));
		standard.eAllContents().forEachRemaining(all::add);
		int beside = (int) all.stream().filter(object -> object instanceof Element element && element.getReason() != null).count();
		return beside + standard.getRevisionReasons().size();
	}

	private static int comments(String text) {
		return (int) LineLexer.tokens(text).stream().filter(token -> token.type() == Tok.COMMENT || token.type() == Tok.ACCEPTANCE).count();
	}
}
