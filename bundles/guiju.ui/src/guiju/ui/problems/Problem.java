package guiju.ui.problems;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import guiju.dsl.check.TextFinding;
import guiju.dsl.ide.folder.FolderStandard;
import guiju.dsl.ide.wording.Wordings;
import guiju.rules.Severity;
import guiju.ui.wording.Words;
import guiju.workspace.FolderProblem;
import guiju.workspace.WorkspaceFile;

/** One row: a finding of a standard, or what is wrong with the folder itself. Its words are made when they are first needed. */
final class Problem {

	/** What stays the same of a problem while the text above it changes. */
	record Same(String path, String code, String words) {}

	private static final Locale LANGUAGE = Words.language();
	private static final Wordings WORDINGS = new Wordings(LANGUAGE);

	private static final String STANDARD = ".ocs";

	private final WorkspaceFile file;
	private final TextFinding finding;
	private final FolderProblem trouble;
	private final Path source;
	private String words;

	private Problem(WorkspaceFile file, TextFinding finding, FolderProblem trouble, Path source) {
		this.file = file;
		this.finding = finding;
		this.trouble = trouble;
		this.source = source;
	}

	static Problem of(WorkspaceFile file, TextFinding finding) {
		return new Problem(file, finding, null, file.file());
	}

	/** Names what is wrong with a file, or with the folder, whose path is given. */
	static Problem of(FolderProblem trouble, Path root) {
		return new Problem(null, null, trouble, trouble.path().endsWith(STANDARD) ? root.resolve(trouble.path()) : null);
	}

	/** Returns the path below the open folder. */
	String path() {
		return file == null ? trouble.path() : file.path();
	}

	/** Returns the file, or empty where there is none to open. One that cannot be read tells why when it is opened, and may be mended then. */
	Optional<Path> file() {
		return Optional.ofNullable(source);
	}

	/** Returns what was found, or empty where the folder itself is meant. */
	Optional<TextFinding> finding() {
		return Optional.ofNullable(finding);
	}

	/** Returns the line from 1, or 0 where there is none. */
	int line() {
		return finding == null ? trouble.line() : finding.line();
	}

	/** Returns the rule's code, or an empty text. */
	String code() {
		return finding == null ? "" : finding.code().id();
	}

	Severity severity() {
		return finding != null ? finding.severity() : trouble.isOfSettings() ? Severity.WARNING : Severity.ERROR;
	}

	/** Returns what is wrong. */
	String words() {
		if (words == null)
			words = finding == null ? trouble.text(LANGUAGE) : WORDINGS.text(finding.message());
		return words;
	}

	/** Returns how the rule would mend it, in words. */
	List<String> ways() {
		return finding == null ? List.of() : finding.fixes().stream().map(WORDINGS::text).toList();
	}

	/** Returns the standard's name and code, or the path where it has neither. */
	String standard() {
		FolderStandard standard = file == null ? null : file.standard();
		if (standard == null || standard.name() == null && standard.code() == null)
			return path();
		return (standard.name() == null ? "" : standard.name() + "  ") + (standard.code() == null ? path() : standard.code());
	}

	/** Tells whether the row of another problem reads as this one's, without making the words of either. */
	boolean readsAs(Problem other) {
		return path().equals(other.path()) && Objects.equals(finding, other.finding) && Objects.equals(trouble, other.trouble)
				&& (file == other.file || standard().equals(other.standard()));
	}

	Same same() {
		return new Same(path(), code(), words());
	}
}
