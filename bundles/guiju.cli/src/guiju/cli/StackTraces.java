package guiju.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Stack traces as text. */
final class StackTraces {

	private StackTraces() {}

	static String of(Throwable thrown) {
		StringWriter text = new StringWriter();
		thrown.printStackTrace(new PrintWriter(text));
		return text.toString().replace("\t", "    ").replace("\r", "");
	}
}
