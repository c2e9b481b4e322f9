package guiju.rules.folder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Severity;
import guiju.rules.settings.Settings;

/** One folder under check: what rules may ask about it, and where they report to. */
public final class FolderCheck {

	private final FolderSummaries summaries;
	private final Function<String, StandardHead> reread;
	private final Function<String, Settings> settings;
	private final List<FolderFinding> findings = new ArrayList<>();

	FolderCheck(FolderSummaries summaries, Function<String, StandardHead> reread, Function<String, Settings> settings) {
		this.summaries = summaries;
		this.reread = reread;
		this.settings = settings;
	}

	/** Returns the summaries of all standards. What they say alike may only look alike: {@link #head} tells. */
	public FolderSummaries summaries() {
		return summaries;
	}

	/** Reads the head of a standard again; null where its file is gone or cannot be read any more. */
	public StandardHead head(int number) {
		String path = summaries.path(number);
		return path == null ? null : reread.apply(path);
	}

	/** Reports a finding, unless the settings of its file switch its code off. */
	public void report(int number, int row, FindingCode code, Message message, Message... fixes) {
		String path = summaries.path(number);
		Severity severity = settings.apply(path).severity(code);
		if (severity != Severity.OFF)
			findings.add(new FolderFinding(path, row, code, severity, message, Arrays.asList(fixes)));
	}

	List<FolderFinding> findings() {
		return findings;
	}
}
