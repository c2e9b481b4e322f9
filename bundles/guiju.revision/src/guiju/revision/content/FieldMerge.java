package guiju.revision.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import guiju.dsl.lexing.Tok;
import guiju.revision.block.Block;
import guiju.revision.block.Piece;
import guiju.revision.trio.Party;
import guiju.revision.trio.Trio;
import guiju.revision.trio.Trios;

/** Joins lines that both sides changed, field by field: a row's date from one, its name from the other. */
final class FieldMerge {

	private final Trios trios;
	private final ClauseMerge clauses;

	FieldMerge(Trios trios) {
		this.trios = trios;
		clauses = new ClauseMerge(trios);
	}

	/** Returns what is to be said, or empty where both changed the same field, each otherwise. */
	Optional<Fields> merge(Trio trio) {
		Fields base = trio.has(Party.BASE) ? Fields.of(trio.in(Party.BASE)) : new Fields(Map.of(), null);
		Fields ours = Fields.of(trio.in(Party.OURS));
		Fields theirs = Fields.of(trio.in(Party.THEIRS));
		Set<Tok> types = new LinkedHashSet<>(ours.values().keySet());
		types.addAll(theirs.values().keySet());
		types.addAll(base.values().keySet());
		Map<Tok, List<Piece>> values = new EnumMap<>(Tok.class);
		for (Tok type : types) {
			if (type.isHead())
				continue;
			List<Piece> was = base.values().get(type);
			List<Piece> here = ours.values().get(type);
			List<Piece> there = theirs.values().get(type);
			boolean comment = type == Tok.COMMENT;
			if (!comment && differ(was, here) && differ(was, there) && differ(here, there))
				return Optional.empty();
			List<Piece> value = !differ(was, here) ? there : comment && differ(was, there) ? joined(here, there) : here;
			if (value != null)
				values.put(type, value);
		}
		return text(trio.any(), base.text(), ours.text(), theirs.text()).map(text -> new Fields(values, text.isEmpty() ? null : text));
	}

	/** Comments of both sides are kept, one behind the other. */
	private List<Piece> joined(List<Piece> here, List<Piece> there) {
		if (here == null || there == null || !differ(here, there))
			return here == null ? there : here;
		List<Piece> both = new ArrayList<>(here);
		both.add(new Piece.Said(" "));
		both.addAll(there);
		return both;
	}

	private boolean differ(List<Piece> one, List<Piece> other) {
		return one == null || other == null ? one != other : !trios.key(one).equals(trios.key(other));
	}

	private Optional<List<Piece>> text(Block block, List<Piece> base, List<Piece> ours, List<Piece> theirs) {
		if (!differ(base, ours))
			return Optional.of(theirs == null ? List.of() : theirs);
		if (!differ(base, theirs) || !differ(ours, theirs))
			return Optional.of(ours == null ? List.of() : ours);
		Optional<List<Piece>> merged = base == null || ours == null || theirs == null ? Optional.empty() : clauses.merge(base, ours, theirs);
		return merged.isPresent() || !block.isReason() || ours == null || theirs == null ? merged : Optional.of(union(ours, theirs));
	}

	/** Both sides may give a reason; then both are printed, a paragraph each. */
	private List<Piece> union(List<Piece> ours, List<Piece> theirs) {
		List<Piece> union = new ArrayList<>(ours);
		Set<String> there = new LinkedHashSet<>();
		for (List<Piece> paragraph : Fields.paragraphs(ours))
			there.add(trios.key(paragraph).strip());
		for (List<Piece> paragraph : Fields.paragraphs(theirs))
			if (there.add(trios.key(paragraph).strip())) {
				union.add(Fields.PARAGRAPH);
				union.addAll(paragraph);
			}
		return union;
	}
}
