package guiju.ui.matrix.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A label set from top to bottom, as Chinese is read in narrow columns: Chinese characters upright, one below the other, brackets
 * and commas in their vertical shapes, words in Latin letters turned. Lines go from right to left. Lengths count in characters of
 * Chinese.
 */
public final class VerticalText {

	/** A character that stands upright, or a word that is turned. */
	public record Piece(String text, boolean turned, int length) {}

	private static final Map<Integer, String> VERTICAL = Map.ofEntries(Map.entry((int) '，', "︐"), Map.entry((int) '、', "︑"), Map.entry((int) '。', "︒"),
			Map.entry((int) '：', "︓"), Map.entry((int) '；', "︔"), Map.entry((int) '（', "︵"), Map.entry((int) '）', "︶"), Map.entry((int) '【', "︻"),
			Map.entry((int) '】', "︼"), Map.entry((int) '「', "﹁"), Map.entry((int) '」', "﹂"), Map.entry((int) '《', "︽"), Map.entry((int) '》', "︾"),
			Map.entry((int) '…', "︙"), Map.entry((int) '—', "︱"), Map.entry((int) '～', "︴"));
	private static final Piece MORE = new Piece("︙", false, 1);
	/** Latin letters are about half as wide as they are high. */
	private static final double LATIN = 0.55;

	private VerticalText() {}

	/** Sets a text in at most so many lines of a length; what does not fit ends in dots. */
	public static List<List<Piece>> set(String text, int length, int lines) {
		List<List<Piece>> set = new ArrayList<>(List.of(new ArrayList<>()));
		int free = length;
		for (Piece piece : pieces(text, length)) {
			if (piece.length() > free) {
				if (set.size() == lines)
					return shortened(set, free);
				set.add(new ArrayList<>());
				free = length;
			}
			set.getLast().add(piece);
			free -= piece.length();
		}
		return set;
	}

	private static List<List<Piece>> shortened(List<List<Piece>> set, int free) {
		List<Piece> last = set.getLast();
		if (free == 0 && !last.isEmpty())
			last.removeLast();
		last.add(MORE);
		return set;
	}

	private static List<Piece> pieces(String text, int length) {
		List<Piece> pieces = new ArrayList<>();
		StringBuilder word = new StringBuilder();
		text.codePoints().forEach(character -> {
			if (isLatin(character) && !Character.isWhitespace(character))
				word.appendCodePoint(character);
			else {
				end(word, pieces, length);
				// Words are parted by where they stand.
				if (!Character.isWhitespace(character))
					pieces.add(new Piece(VERTICAL.getOrDefault(character, Character.toString(character)), false, 1));
			}
		});
		end(word, pieces, length);
		return pieces;
	}

	/** One or two letters or digits stand upright side by side; a word that is longer than a line is cut. */
	private static void end(StringBuilder word, List<Piece> pieces, int length) {
		String rest = word.toString();
		word.setLength(0);
		int longest = Math.max(1, (int) (length / LATIN));
		while (!rest.isEmpty()) {
			String piece = rest.substring(0, Math.min(longest, rest.length()));
			rest = rest.substring(piece.length());
			pieces.add(piece.length() <= 2 ? new Piece(piece, false, 1) : new Piece(piece, true, (int) Math.ceil(piece.length() * LATIN)));
		}
	}

	private static boolean isLatin(int character) {
		return character < 0x2E80 && !VERTICAL.containsKey(character);
	}

	/** Returns how long a text is as one line. */
	public static int length(String text) {
		return pieces(text, Integer.MAX_VALUE / 2).stream().mapToInt(Piece::length).sum();
	}
}
