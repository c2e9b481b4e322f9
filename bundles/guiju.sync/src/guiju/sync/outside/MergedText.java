package guiju.sync.outside;

import java.util.List;
import java.util.function.Predicate;

/**
 * Two changes of one text joined.
 *
 * @param parts the text in parts; those in conflict have the session's side for now
 */
public record MergedText(List<Part> parts) {

	/**
	 * Some lines.
	 *
	 * @param base as they were before both changes
	 * @param mine as the session has them
	 * @param theirs as the file has them
	 * @param merged what is taken
	 * @param conflict whether both changed them, each otherwise
	 */
	public record Part(String base, String mine, String theirs, String merged, boolean conflict) {

		static Part same(String text) {
			return new Part(text, text, text, text, false);
		}
	}

	/** Copies the parts and leaves out empty ones. */
	public MergedText {
		parts = parts.stream().filter(part -> !(part.base().isEmpty() && part.mine().isEmpty() && part.theirs().isEmpty())).toList();
	}

	/** Returns the parts that both sides changed. */
	public List<Part> conflicts() {
		return parts.stream().filter(Part::conflict).toList();
	}

	/** Returns the joined text, with the session's side where both changed something. */
	public String text() {
		return text(part -> false);
	}

	/**
	 * Returns the joined text.
	 *
	 * @param theirs tells of each conflict whether the file's side is to be taken
	 */
	public String text(Predicate<Part> theirs) {
		StringBuilder text = new StringBuilder();
		for (Part part : parts)
			text.append(part.conflict() && theirs.test(part) ? part.theirs() : part.merged());
		return text.toString();
	}
}
