package guiju.git.driver;

import java.util.ArrayList;
import java.util.List;

/**
 * How git is to call Guiju. Git hands the words to a POSIX shell, on Windows too.
 *
 * @param words the program and its first arguments
 */
public record DriverCommand(List<String> words) {

	/** What git fills in for a merge: base, ours, theirs, size of markers, path; since git 2.44 the names of the three, too. */
	private static final String MERGE = " git merge-driver -- %O %A %B %L %P %S %X %Y";
	private static final int LONGEST = 200;
	private static final String DIFF = " git diff-driver --";

	/** Copies the words. */
	public DriverCommand {
		words = List.copyOf(words);
	}

	/** Returns the value of merge.guiju.driver. */
	public String merge() {
		// Git reads % in it as placeholders; one in a path is doubled.
		return quoted().replace("%", "%%") + MERGE;
	}

	/** Returns the value of diff.guiju.command. */
	public String diff() {
		return quoted() + DIFF;
	}

	/** Returns how it is told to people: a class path of a hundred files would hide the rest. */
	String shown() {
		String all = String.join(" ", words);
		return all.length() <= LONGEST ? all : words.get(0) + " … " + words.get(words.size() - 1);
	}

	private String quoted() {
		List<String> quoted = new ArrayList<>();
		for (String word : words)
			quoted.add("'" + word.replace('\\', '/').replace("'", "'\\''") + "'");
		return String.join(" ", quoted);
	}
}
