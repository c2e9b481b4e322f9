package guiju.dsl.ide.rename;

import java.util.Optional;

import guiju.dsl.ide.occurrence.Names;
import guiju.dsl.ide.wording.Wordings;
import guiju.model.code.Characters;
import guiju.model.code.ElementCode;
import guiju.rules.Message;

/**
 * A code that an element is to have.
 *
 * @param name what it is compared by
 * @param printed how it is written: as the user wrote it, but in ASCII capitals; K1 stays K1 where K1 was asked for
 */
record NewCode(String name, String printed) {

	/** Reads what a user asks for as another code of an element, or returns null. */
	static NewCode of(String oldName, String written) {
		String name = Names.of(written).orElse(null);
		if (name == null || Names.isNote(name))
			return name == null || !Names.isNote(oldName) ? null : new NewCode(name, Names.label(name));
		return new NewCode(name, printed(Characters.trim(written)));
	}

	private static String printed(String written) {
		StringBuilder printed = new StringBuilder(written.length());
		for (int i = 0; i < written.length(); i++)
			printed.append(Characters.narrow(written.charAt(i)));
		if (printed.charAt(0) == '0')
			printed.setCharAt(0, 'O');
		return printed.toString();
	}

	/** Returns why an element cannot have the code, or empty. */
	static Optional<Message> obstacle(String oldName, String written) {
		NewCode code = of(oldName, written);
		if (code == null)
			return Optional.of(Wordings.message("renameMalformed", Characters.trim(written), oldName));
		if (Names.isNote(code.name))
			return Optional.empty();
		if (Names.isNote(oldName))
			return Optional.of(Wordings.message("renameMalformed", Characters.trim(written), oldName));
		ElementCode old = ElementCode.parse(oldName).orElse(null);
		ElementCode fresh = ElementCode.parse(code.name).orElseThrow();
		if (old != null && old.letter() != fresh.letter())
			return Optional.of(Wordings.message("renameOtherKind", oldName, code.printed, old.letter()));
		int depth = old == null ? fresh.numbers().size() : depth(old);
		boolean fits = fresh.numbers().size() == depth && fresh.numbers().stream().allMatch(number -> number > 0 && number < 1_000_000);
		return fits ? Optional.empty() : Optional.of(Wordings.message("renameMalformed", code.printed, oldName));
	}

	/** How many numbers the new code has: those of the scheme, since a rename may also mend O1.1; for T those of the old one. */
	private static int depth(ElementCode old) {
		return switch (old.letter()) {
			case 'T' -> Math.min(old.numbers().size(), 2);
			case 'O', 'P' -> 3;
			default -> 1;
		};
	}
}
