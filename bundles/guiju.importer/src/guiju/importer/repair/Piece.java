package guiju.importer.repair;

import guiju.importer.conserve.TracedText;

/**
 * A stretch of a line.
 *
 * @param text its characters
 * @param raised whether they are set as superscript
 */
record Piece(TracedText text, boolean raised) {}
