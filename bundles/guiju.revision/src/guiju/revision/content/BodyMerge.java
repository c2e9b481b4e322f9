package guiju.revision.content;

import java.util.List;
import java.util.Optional;

import guiju.revision.block.Block;
import guiju.revision.trio.Party;
import guiju.revision.trio.Trio;
import guiju.revision.trio.Trios;

/** Joins the own lines of something: what one side alone changed is taken from it as it stands, else field by field. */
public final class BodyMerge {

	private final Trios trios;
	private final FieldMerge fields;
	private final CitationMerge citations;

	/** Joins what stands in three texts. */
	public BodyMerge(Trios trios) {
		this.trios = trios;
		fields = new FieldMerge(trios);
		citations = new CitationMerge(trios);
	}

	/**
	 * Returns the lines that something is to have.
	 *
	 * @param manner whose way of writing is taken where both changed something: the one that moved it
	 */
	public Merged merge(Trio trio, Party manner) {
		Block ours = trio.in(Party.OURS);
		Block theirs = trio.in(Party.THEIRS);
		if (trio.any().isList() && (ours == null || theirs == null))
			return citations.merge(trio);
		if (ours == null || theirs == null)
			return Merged.of(lines(trio, ours == null ? Party.THEIRS : Party.OURS));
		String base = trio.has(Party.BASE) ? trios.key(trio.in(Party.BASE)) : null;
		if (trios.key(theirs).equals(base) || trios.key(ours).equals(trios.key(theirs)))
			return Merged.of(lines(trio, Party.OURS));
		if (trios.key(ours).equals(base))
			return Merged.of(lines(trio, Party.THEIRS));
		if (trio.any().isList())
			return citations.merge(trio);
		Optional<Fields> joined = fields.merge(trio);
		if (joined.isPresent())
			return Merged.of(new FieldWriter(trios, trio, manner).write(joined.get()));
		return new Merged(lines(trio, Party.OURS), lines(trio, Party.THEIRS), trio.has(Party.BASE) ? lines(trio, Party.BASE) : List.of());
	}

	/** Returns the lines that something has in one of the texts. */
	public static List<OutLine> lines(Trio trio, Party party) {
		return trio.in(party).body().stream().map(line -> new OutLine(line, party)).toList();
	}
}
