package guiju.importer.variant;

import java.util.Random;

import guiju.importer.cells.SourceDocument;
import guiju.model.Standard;

/** Prints of standards for other packages. */
public final class Prints {

	private Prints() {}

	/** Returns a standard as some reader would see it. */
	public static SourceDocument any(Standard standard, Random random) {
		return random.nextBoolean() ? CellPrinter.print(standard, random) : PagePrinter.print(standard, random);
	}
}
