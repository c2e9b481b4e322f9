package guiju.exchange;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A document that begins somehow and then repeats itself for ever. */
public final class Endless extends InputStream {

	private final byte[] beginning;
	private final byte[] repeated;
	private long at;

	/** Makes the stream; whoever reads it to its end never returns. */
	public Endless(String beginning, String repeated) {
		this.beginning = beginning.getBytes(StandardCharsets.UTF_8);
		this.repeated = repeated.getBytes(StandardCharsets.UTF_8);
	}

	@Override
	public int read() {
		long next = at++;
		return 0xff & (next < beginning.length ? beginning[(int) next] : repeated[(int) ((next - beginning.length) % repeated.length)]);
	}

	@Override
	public int read(byte[] bytes, int from, int length) {
		for (int i = 0; i < length; i++)
			bytes[from + i] = (byte) read();
		return length;
	}
}
