package guiju.dsl.lexing;

/**
 * A token of a text.
 *
 * @param type what it is
 * @param start where it begins, in UTF-16 units from the text's beginning
 * @param end where it ends, exclusive; never before {@code start + 1}
 */
public record Token(Tok type, int start, int end) {}
