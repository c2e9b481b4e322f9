package guiju.cli;

import guiju.cli.messages.Words;
import guiju.cli.output.Output;
import guiju.cli.output.Progress;

/**
 * What a verb works with in one run.
 *
 * @param io the world around
 * @param words the language of the run
 * @param out standard output as text
 * @param problems where to report what keeps the run from doing its whole work
 * @param progress where to show how far it has come
 */
public record Session(Io io, Words words, Output out, Problems problems, Progress progress) {

	/** Shows at once what was written so far where a person watches; elsewhere it may wait until there is more. */
	public void show() {
		if (io.terminals().out())
			out.flush();
	}

	/** Returns the exit code of a run that otherwise would have this one. */
	public int exit(int code) {
		return problems.any() ? ExitCode.REFUSED : code;
	}
}
