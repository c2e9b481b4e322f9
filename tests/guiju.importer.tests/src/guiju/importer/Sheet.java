package guiju.importer;

import java.util.List;
import java.util.stream.Collectors;

import guiju.importer.report.Decision;
import guiju.importer.report.DecisionKind;

/** A small document in the text form, built part by part, and what the importer makes of it. */
public final class Sheet {

	/** The header of the main table. */
	public static final String HEADER = "主要職責\t工作任務\t工作產出\t行為指標\t職能級別\t職能內涵 (K=knowledge 知識)\t職能內涵 (S=skills 技能)\n";

	private final StringBuilder text = new StringBuilder();
	private ImportResult result;

	/** Begins with a header of the main table. */
	public static Sheet main() {
		return new Sheet().raw(HEADER);
	}

	/** Adds a row of cells. */
	public Sheet row(String... cells) {
		return raw(String.join("\t", cells) + "\n");
	}

	/** Adds a page break with a repeated header. */
	public Sheet page() {
		return raw("\n" + HEADER);
	}

	/** Adds text as it is. */
	public Sheet raw(String more) {
		text.append(more);
		return this;
	}

	/** Imports the document, once. */
	public ImportResult result() {
		if (result == null)
			result = Published.imported(text.toString());
		return result;
	}

	/** Returns the lines of the result that begin with one of some words, without indentation. */
	public List<String> lines(String... starts) {
		return result().text().lines().map(String::strip).filter(line -> List.of(starts).stream().anyMatch(line::startsWith)).toList();
	}

	/** Returns the decisions of a kind as "code: before -> after". */
	public List<String> decisions(DecisionKind kind) {
		return result().report().decisions().stream().filter(decision -> decision.kind() == kind).map(Sheet::shown).collect(Collectors.toList());
	}

	private static String shown(Decision decision) {
		return decision.code() + ": " + decision.before() + " -> " + decision.after();
	}

	/** Returns the texts that were dropped. */
	public List<String> dropped() {
		return result().report().dropped().stream().map(dropped -> dropped.text()).toList();
	}
}
