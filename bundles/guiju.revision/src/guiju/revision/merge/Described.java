package guiju.revision.merge;

import java.util.List;
import java.util.Optional;

import guiju.dsl.lexing.Tok;
import guiju.revision.block.Block;
import guiju.revision.block.Line;
import guiju.revision.block.Part;
import guiju.revision.place.Branch;
import guiju.revision.place.Fate;
import guiju.revision.trio.Party;
import guiju.revision.trio.Trio;

/** Tells of a conflict: what it is about, and what each side has there. */
final class Described {

	private final Joined joined;
	private final Trio trio;

	Described(Joined joined, Trio trio) {
		this.joined = joined;
		this.trio = trio;
	}

	/** Both sides say something else. Two fields of one thing are the same field; only of two elements it is a guess that they are one. */
	Conflict differing(int line) {
		Conflict.Kind kind = trio.has(Party.BASE) || trio.any().type() == null ? Conflict.Kind.CHANGED_BOTH : Conflict.Kind.ADDED_BOTH;
		return new Conflict(kind, name(), line, words(trio.in(Party.OURS)), words(trio.in(Party.THEIRS)));
	}

	/** It stands here in one resolution only. What was moved apart stands in two places and is told of once. */
	Optional<Conflict> misplaced(Branch branch, int line) {
		if (joined.arrangement().fate(trio) instanceof Fate.DeletedAndChanged fate) {
			boolean ours = fate.survivor() == Party.OURS;
			Conflict.Kind kind = fate.cited() ? ours ? Conflict.Kind.CITED_OURS : Conflict.Kind.CITED_THEIRS
					: ours ? Conflict.Kind.DELETED_THEIRS : Conflict.Kind.DELETED_OURS;
			return Optional.of(new Conflict(kind, name(), line, words(trio.in(Party.OURS)), words(trio.in(Party.THEIRS))));
		}
		if (branch == Branch.THEIRS)
			return Optional.empty();
		return Optional.of(new Conflict(Conflict.Kind.MOVED_BOTH, name(), line, parent(Party.OURS), parent(Party.THEIRS)));
	}

	private String parent(Party party) {
		Trio parent = joined.trios().parent(trio, party);
		return parent == joined.trios().root() ? "" : new Described(joined, parent).name();
	}

	/** Returns what it is: its code, or for a field the code it is of and its keyword. */
	private String name() {
		String code = joined.codes().of(trio);
		Block block = trio.any();
		if (block.body().isEmpty())
			return "";
		String head = block.first().parts().get(0).printed();
		if (code != null)
			return block.head() == Tok.NOTE_WORD ? "註" + code : code;
		if (block.head() == Tok.COMMENT)
			return "//";
		if (block.parent() == null || block.parent().parent() == null)
			return head + label(block.first());
		String above = new Described(joined, joined.trios().of(block.parent())).name();
		return above + " " + head;
	}

	private static String label(Line line) {
		Part code = line.part(Tok.CODE);
		return code == null ? "" : " " + code.printed();
	}

	private static String words(Block block) {
		if (block == null)
			return "";
		List<Part> parts = block.body().isEmpty() ? List.of() : block.first().parts();
		StringBuilder words = new StringBuilder();
		for (Part part : parts)
			if (part.type() == Tok.TEXT || part.type() == Tok.VALUE || part.type() == Tok.CITE || part.type() == Tok.COMMENT || part.type() == Tok.DATE)
				words.append(words.isEmpty() ? "" : " ").append(part.printed());
		if (words.isEmpty() && !parts.isEmpty())
			words.append(parts.get(0).printed());
		return Shortened.of(words.toString());
	}
}
