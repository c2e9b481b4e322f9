package guiju.exchange.xmi;

import guiju.exchange.FormatException;
import guiju.exchange.Location;
import guiju.exchange.Problem;

/** Carries a refusal through EMF and the parser, which know no such exception. */
final class Refusal extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final FormatException why;

	Refusal(Location place, String key, Object... arguments) {
		this(new FormatException(Problem.of(key, arguments), place));
	}

	private Refusal(FormatException why) {
		super(why);
		this.why = why;
	}

	FormatException why() {
		return why;
	}
}
