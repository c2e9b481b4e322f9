package guiju.cli.output;

import java.io.IOException;
import java.util.Locale;

/** Thrown when an output takes no more. */
public final class OutputFailedException extends RuntimeException {

	private static final long serialVersionUID = 1;

	/** Takes what the stream said. */
	public OutputFailedException(IOException cause) {
		super(cause.getMessage(), cause);
	}

	/** Tells whether the reader went away, as head does when it has seen enough; that is no failure, and nobody is left to hear of it. */
	public boolean isClosedByReader() {
		String why = String.valueOf(getMessage()).toLowerCase(Locale.ROOT);
		return why.contains("broken pipe") || why.contains("pipe is being closed") || why.contains("pipe has been ended")
				|| why.contains("stream closed") || why.contains("bad file descriptor");
	}
}
