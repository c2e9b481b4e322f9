package guiju.dsl.formatting;

/**
 * A change of a text.
 *
 * @param offset where it begins, in UTF-16 units
 * @param length how much is replaced
 * @param text by what
 */
public record Replacement(int offset, int length, String text) {}
