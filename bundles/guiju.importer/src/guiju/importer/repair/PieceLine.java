package guiju.importer.repair;

import java.util.List;

import guiju.importer.cells.Bullet;
import guiju.importer.cells.LineStart;

/**
 * A line on its way from the reader's form to the clean one.
 *
 * @param start why it begins where it does
 * @param bullet that it begins an entry of a list, or null
 * @param pieces its characters
 */
record PieceLine(LineStart start, Bullet bullet, List<Piece> pieces) {}
