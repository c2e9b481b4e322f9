package guiju.revision.number;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import guiju.diff.element.ElementType;
import guiju.dsl.ide.occurrence.Names;
import guiju.model.code.ElementCode;
import guiju.revision.block.Block;
import guiju.revision.block.Piece;
import guiju.revision.trio.Party;
import guiju.revision.trio.Trio;

/** The codes that things have in the joined text. */
public final class Codes {

	private final Map<Trio, String> printed = new HashMap<>();

	void put(Trio trio, String code) {
		printed.put(trio, code);
	}

	/** Returns the code of something as it is to be printed, or null where it has none. */
	public String of(Trio trio) {
		return printed.get(trio);
	}

	/**
	 * Returns how a code is to stand at a place.
	 *
	 * @param target what it names, or null
	 */
	public String print(Piece.Named named, Trio target) {
		String code = target == null ? null : printed.get(target);
		if (code == null || named.use() != Piece.Use.OWN && named.name().equals(name(target, code)))
			return named.printed();
		return code;
	}

	/** Returns the name that all spellings of a code share. */
	static String name(Trio trio, String code) {
		if (trio.any().type() == ElementType.NOTE)
			return Names.ofNote(code);
		String name = Names.ofCode(code);
		return name == null ? code : name;
	}

	/** Returns the code that something has in one of the texts, or null. */
	static String in(Trio trio, Party party) {
		Block block = trio.in(party);
		return block == null || block.element() == null ? null : ElementType.code(block.element());
	}

	/** Returns the numbers of a code, or null where it is none by the scheme. */
	static ElementCode parse(String code) {
		return ElementCode.parse(code).orElse(null);
	}

	/** Returns the code as three texts suggest it: that of the side which changed it; that of ours if both did. */
	static String suggested(Trio trio) {
		String ours = in(trio, Party.OURS);
		String theirs = in(trio, Party.THEIRS);
		if (!trio.has(Party.OURS) || !trio.has(Party.THEIRS))
			return trio.has(Party.OURS) ? ours : theirs;
		boolean untouched = trio.has(Party.BASE) && Objects.equals(ours, in(trio, Party.BASE));
		return untouched ? theirs : ours;
	}
}
