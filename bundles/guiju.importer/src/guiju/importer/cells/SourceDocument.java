package guiju.importer.cells;

import java.util.List;
import java.util.Objects;

/**
 * A published document as a reader saw it.
 *
 * @param name what to call it in reports: its path as given
 * @param format the format that it was read as: text, html, pdf, docx, odt, xlsx
 * @param remnants whether its text may still hold markup that is not meant to be seen ({@code <p>}, {@code ^{…}},
 *            {@code **}), as in texts that were extracted by other tools. False where the reader resolved all markup itself
 * @param blocks its paragraphs and tables in reading order
 */
public record SourceDocument(String name, String format, boolean remnants, List<Block> blocks) {

	/** Copies the blocks. */
	public SourceDocument {
		Objects.requireNonNull(name);
		Objects.requireNonNull(format);
		blocks = List.copyOf(blocks);
	}
}
