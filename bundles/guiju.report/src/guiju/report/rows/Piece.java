package guiju.report.rows;

/**
 * A part of a text.
 *
 * @param text the characters, never empty
 * @param marked whether the other version has it not: to be struck in the old column, underlined in the new one
 */
public record Piece(String text, boolean marked) {}
