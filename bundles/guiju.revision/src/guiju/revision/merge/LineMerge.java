package guiju.revision.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import guiju.rules.Message;
import guiju.sync.outside.MergedText;
import guiju.sync.outside.ThreeWayMerge;

/** Joins texts as plain lines, where they cannot be joined thing by thing. Nothing is lost, but codes may collide. */
final class LineMerge {

	private LineMerge() {}

	static MergeResult merge(String base, String ours, String theirs, MergeOptions options, Message reason) {
		StringBuilder text = new StringBuilder();
		List<Conflict> conflicts = new ArrayList<>();
		String end = ours.contains("\r\n") ? "\r\n" : "\n";
		for (MergedText.Part part : ThreeWayMerge.merge(base, ours, theirs).parts()) {
			if (!part.conflict()) {
				text.append(part.merged());
				continue;
			}
			ended(text, end);
			conflicts.add(new Conflict(Conflict.Kind.LINES, "", lines(text) + 1, first(part.mine()), first(part.theirs())));
			text.append(options.opening()).append(end).append(part.mine());
			ended(text, end);
			if (options.withBase()) {
				text.append(options.before()).append(end).append(part.base());
				ended(text, end);
			}
			text.append(options.middle()).append(end).append(part.theirs());
			ended(text, end);
			text.append(options.closing()).append(end);
		}
		return new MergeResult(text.toString(), conflicts, Optional.of(reason));
	}

	private static void ended(StringBuilder text, String end) {
		if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n' && text.charAt(text.length() - 1) != '\r')
			text.append(end);
	}

	private static int lines(StringBuilder text) {
		return (int) text.chars().filter(c -> c == '\n').count();
	}

	private static String first(String lines) {
		return Shortened.of(lines.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse(""));
	}
}
