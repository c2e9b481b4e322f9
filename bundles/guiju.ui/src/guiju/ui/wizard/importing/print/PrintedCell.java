package guiju.ui.wizard.importing.print;

/**
 * The border of a cell.
 *
 * @param x its left edge
 * @param y its top
 * @param width its width
 * @param height its height
 */
public record PrintedCell(int x, int y, int width, int height) {}
