package guiju.report.rows;

import java.util.List;
import java.util.stream.Stream;

/**
 * A part of the standard with its rows. There are as many of type {@link SectionType#DUTY} as duties in both versions.
 *
 * @param type which part
 * @param blocks its rows in blocks; never empty
 */
public record Section(SectionType type, List<Block> blocks) {

	/** Copies the blocks. */
	public Section {
		blocks = List.copyOf(blocks);
	}

	/** Returns all rows. */
	public Stream<Row> rows() {
		return blocks.stream().flatMap(block -> block.rows().stream());
	}

	/** Returns the row of the duty; null for any other part. */
	public Row duty() {
		return type == SectionType.DUTY ? blocks.get(0).rows().get(0) : null;
	}
}
