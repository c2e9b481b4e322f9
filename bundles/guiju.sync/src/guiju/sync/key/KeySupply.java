package guiju.sync.key;

import java.util.concurrent.atomic.AtomicLong;

/** Gives keys, each once. Safe for use by several threads. */
public final class KeySupply {

	private final AtomicLong last = new AtomicLong();

	/** Returns a key that nobody has. */
	public ElementKey next() {
		return new ElementKey(last.incrementAndGet());
	}
}
