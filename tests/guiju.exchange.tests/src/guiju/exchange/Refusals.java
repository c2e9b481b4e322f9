package guiju.exchange;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;

import org.junit.jupiter.api.function.Executable;

/** Shows refusals in tests. */
public final class Refusals {

	private Refusals() {}

	/** Returns how a call is refused: "line:column path key". Fails unless it can be said in both languages. */
	public static String of(Executable call) {
		FormatException refusal = assertThrows(FormatException.class, call);
		for (Locale language : new Locale[] {Locale.TAIWAN, Locale.ENGLISH}) {
			String text = refusal.text(language);
			assertFalse(text.isBlank() || text.matches("(?s).*\\{[0-9]}.*"), text);
		}
		Location place = refusal.location();
		return place.line() + ":" + place.column() + " " + place.path() + " " + refusal.problem().key();
	}
}
