package guiju.cli.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Text to a stream, in UTF-8 without a byte order mark, lines ending in \n on every machine. It fails loudly, not by a flag. */
public final class Output extends Writer {

	private final Writer writer;

	/** Writes to a stream, with a buffer. */
	public Output(OutputStream stream) {
		writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 15);
	}

	@Override
	public void write(char[] characters, int offset, int length) {
		attempt(() -> writer.write(characters, offset, length));
	}

	@Override
	public void write(String text) {
		attempt(() -> writer.write(text));
	}

	/** Writes a text and ends the line. */
	public void line(String text) {
		attempt(() -> {
			writer.write(text);
			writer.write('\n');
		});
	}

	@Override
	public void flush() {
		attempt(writer::flush);
	}

	@Override
	public void close() {
		attempt(writer::close);
	}

	/** Something that may fail as streams do. */
	private interface Attempt {

		void run() throws IOException;
	}

	private static void attempt(Attempt attempt) {
		try {
			attempt.run();
		} catch (IOException failed) {
			throw new OutputFailedException(failed);
		}
	}
}
