package guiju.report.rows;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One entry of a list, such as a cited knowledge or an industry.
 *
 * @param code the code as printed, or null
 * @param name the name of what the code stands for in its version, in pieces; empty where there is none
 * @param marked whether the other version has it not; then all of it counts as marked
 */
public record Entry(String code, List<Piece> name, boolean marked) {

	/** Copies the pieces. */
	public Entry {
		name = List.copyOf(name);
	}

	/** Returns an entry whose name is the same in both versions, or in one of them only; a name may be null. */
	public static Entry of(String code, String name, boolean marked) {
		return new Entry(code, name == null || name.isEmpty() ? List.of() : List.of(new Piece(name, false)), marked);
	}

	/** Returns the name without marks, or null where there is none. */
	public String text() {
		return name.isEmpty() ? null : name.stream().map(Piece::text).collect(Collectors.joining());
	}

	/** Returns whether anything of it differs. */
	public boolean isTouched() {
		return marked || name.stream().anyMatch(Piece::marked);
	}
}
