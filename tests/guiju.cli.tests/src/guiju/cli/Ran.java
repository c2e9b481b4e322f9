package guiju.cli;

import java.util.List;

/**
 * What a run left behind.
 *
 * @param code its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record Ran(int code, String out, String err) {

	/** Returns the lines of standard output. */
	public List<String> lines() {
		return out.lines().toList();
	}
}
