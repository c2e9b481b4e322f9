package guiju.revision.block;

import java.util.List;

import guiju.dsl.lexing.Tok;

/**
 * A line of a text.
 *
 * @param parts its tokens; none in a blank line
 * @param tail the blanks behind the last one
 * @param end its line end where that is another one than most lines of the text have; else empty
 */
public record Line(List<Part> parts, String tail, String end) {

	/** Copies the parts. */
	public Line {
		parts = List.copyOf(parts);
	}

	/** Returns the type of its first token, {@link Tok#WS} for a blank line. */
	public Tok head() {
		return parts.isEmpty() ? Tok.WS : parts.get(0).type();
	}

	/** Tells whether nothing stands in it. */
	public boolean isBlank() {
		return parts.isEmpty();
	}

	/** Tells whether it is a comment or an acceptance. */
	public boolean isComment() {
		return head() == Tok.COMMENT || head() == Tok.ACCEPTANCE;
	}

	/** Returns its first token of a type, or null. */
	public Part part(Tok type) {
		for (Part part : parts)
			if (part.type() == type)
				return part;
		return null;
	}

	/** Returns the blanks that it begins with. */
	public String indentation() {
		return parts.isEmpty() ? tail : parts.get(0).gap();
	}

	/** Returns it as it stands, without its line end. */
	public String printed() {
		StringBuilder printed = new StringBuilder();
		for (Part part : parts)
			printed.append(part.gap()).append(part.printed());
		return printed.append(tail).toString();
	}

	/** Returns the same line with other tokens. */
	public Line with(List<Part> otherParts) {
		return new Line(otherParts, tail, end);
	}
}
