package guiju.importer.interpret;

import java.util.List;

import guiju.importer.conserve.Fate;
import guiju.importer.conserve.Ledger;
import guiju.importer.conserve.TracedText;
import guiju.importer.repair.BareNumbers;
import guiju.importer.repair.Blanks;
import guiju.importer.repair.CleanBlock;
import guiju.importer.repair.CodeSpacing;
import guiju.importer.repair.CodeSplitter;
import guiju.importer.repair.FlatDigits;
import guiju.importer.repair.Numbering;
import guiju.importer.repair.SpacingHabit;
import guiju.importer.report.DecisionLog;
import guiju.model.OcsFactory;
import guiju.model.Standard;

/**
 * What all parts of one interpretation share.
 *
 * @param standard what is being built
 * @param ledger the book of the source's characters
 * @param log where decisions are noted
 * @param fields where values are set
 * @param splitter parts cells at codes
 */
record Context(Standard standard, Ledger ledger, DecisionLog log, Fields fields, CodeSplitter splitter) {

	/** Begins a standard. */
	static Context begin(List<CleanBlock> blocks, Ledger ledger, DecisionLog log) {
		Fields fields = new Fields(new Blanks(SpacingHabit.of(blocks)), log);
		return new Context(OcsFactory.eINSTANCE.createStandard(), ledger, log, fields,
				new CodeSplitter(ledger, new Numbering(FlatDigits.of(blocks), BareNumbers.in(blocks), CodeSpacing.of(blocks))));
	}

	void layout(TracedText text) {
		ledger.book(text, Fate.LAYOUT);
	}

	void repeat(TracedText text) {
		ledger.book(text, Fate.REPEAT);
	}
}
