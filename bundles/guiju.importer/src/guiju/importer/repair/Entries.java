package guiju.importer.repair;

import java.util.List;

import guiju.importer.conserve.TracedText;

/**
 * What a cell holds.
 *
 * @param lead the text before the first code: the end of what the page before began, or something without a code
 * @param coded the codes with their texts, in printed order
 */
public record Entries(TracedText lead, List<Entry> coded) {

	/** Copies the entries. */
	public Entries {
		coded = List.copyOf(coded);
	}
}
