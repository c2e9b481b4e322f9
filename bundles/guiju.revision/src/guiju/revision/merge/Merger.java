package guiju.revision.merge;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import guiju.dsl.StandardParser;
import guiju.revision.block.BlockReader;
import guiju.revision.block.BlockTree;
import guiju.revision.place.Branch;
import guiju.revision.trio.Correspondence;
import guiju.revision.trio.Party;
import guiju.revision.trio.TrioFinder;
import guiju.revision.wording.Wordings;
import guiju.rules.Message;

/**
 * Joins two revisions of one text. Elements, fields, texts and citations are joined each for itself; what nobody changed keeps
 * the bytes of ours. Where that cannot be done, or not be proved, the texts are joined as plain lines, and the result says why;
 * there are no three texts that it refuses. It keeps nothing between merges and can be used by many threads.
 */
public final class Merger {

	private final StandardParser parser;
	private final Correspondence correspondence;

	/**
	 * Makes a merger.
	 *
	 * @param correspondence finds which elements of two texts are the same
	 */
	public Merger(StandardParser parser, Correspondence correspondence) {
		this.parser = parser;
		this.correspondence = correspondence;
	}

	/** Joins what ours and theirs made of a base; of an empty base where there is none. */
	public MergeResult merge(String base, String ours, String theirs, MergeOptions options) {
		if (ours.equals(theirs) || theirs.equals(base))
			return MergeResult.clean(ours);
		if (ours.equals(base))
			return MergeResult.clean(theirs);
		return byElements(base, ours, theirs, options);
	}

	/** Joins what is no text of the language, line by line. */
	public MergeResult byLines(String base, String ours, String theirs, MergeOptions options) {
		return LineMerge.merge(base, ours, theirs, options, Wordings.message("plainNoText"));
	}

	/** Joins without asking whether one side changed nothing at all; what comes of it is the same. */
	MergeResult byElements(String base, String ours, String theirs, MergeOptions options) {
		Map<Party, BlockTree> trees = new EnumMap<>(Party.class);
		trees.put(Party.BASE, BlockReader.read(parser.parse(base)));
		trees.put(Party.OURS, BlockReader.read(parser.parse(ours)));
		trees.put(Party.THEIRS, BlockReader.read(parser.parse(theirs)));
		Optional<Message> unread = unread(trees, options);
		if (unread.isPresent())
			return LineMerge.merge(base, ours, theirs, options, unread.get());
		Joined joined = Joined.of(TrioFinder.find(trees, correspondence));
		if (!joined.isWhole())
			return LineMerge.merge(base, ours, theirs, options, Wordings.message("plainEntangled"));
		Rendering rendering = Rendering.of(joined, Branch.BOTH, options);
		if (!new MergeProof(joined, parser).holds(rendering.text()))
			return LineMerge.merge(base, ours, theirs, options, Wordings.message("plainUnproved"));
		return new MergeResult(rendering.text(), rendering.conflicts(), Optional.empty());
	}

	private static Optional<Message> unread(Map<Party, BlockTree> trees, MergeOptions options) {
		for (Party party : Party.values())
			if (!trees.get(party).isSound()) {
				String name = party == Party.BASE ? options.base() : party == Party.OURS ? options.ours() : options.theirs();
				return Optional.of(Wordings.message("plainUnread", name, trees.get(party).unread().get(0)));
			}
		return Optional.empty();
	}
}
