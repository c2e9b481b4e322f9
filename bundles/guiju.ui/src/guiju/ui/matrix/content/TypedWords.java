package guiju.ui.matrix.content;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;

/** Finds a row or a column by what is typed; after a pause one begins anew. */
public final class TypedWords {

	/** Where something was found: a row or a column, by its position. */
	public record Hit(boolean row, int position) {}

	private static final Duration PAUSE = Duration.ofMillis(1_200);

	private final InstantSource clock;
	private String typed = "";
	private Instant last = Instant.MIN;

	/** Uses a clock. */
	public TypedWords(InstantSource clock) {
		this.clock = clock;
	}

	/** Takes in a character and returns what is typed so far. */
	public String type(char character) {
		Instant now = clock.instant();
		typed = (last.equals(Instant.MIN) || last.plus(PAUSE).isBefore(now) ? "" : typed) + character;
		last = now;
		return typed;
	}

	/** Takes the last character back. */
	public String back() {
		typed = typed.isEmpty() ? "" : typed.substring(0, typed.length() - 1);
		return typed;
	}

	/** Returns where what is typed is found: a code that begins so, before a name that has it; columns before rows. */
	public Optional<Hit> find(MatrixView view) {
		String wanted = typed.strip().toLowerCase(Locale.ROOT);
		if (wanted.isEmpty())
			return Optional.empty();
		List<MatrixColumn> columns = view.columns();
		List<MatrixRow> rows = view.rows();
		return first(columns.size(), i -> columns.get(i).code().toLowerCase(Locale.ROOT).startsWith(wanted), false)
				.or(() -> first(rows.size(), i -> rows.get(i).code().toLowerCase(Locale.ROOT).startsWith(wanted), true))
				.or(() -> first(columns.size(), i -> columns.get(i).name().toLowerCase(Locale.ROOT).contains(wanted), false))
				.or(() -> first(rows.size(), i -> rows.get(i).name().toLowerCase(Locale.ROOT).contains(wanted), true));
	}

	private static Optional<Hit> first(int size, IntFunction<Boolean> matches, boolean row) {
		for (int i = 0; i < size; i++)
			if (matches.apply(i))
				return Optional.of(new Hit(row, i));
		return Optional.empty();
	}
}
