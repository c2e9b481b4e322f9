package guiju.revision.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import guiju.dsl.lexing.Tok;
import guiju.revision.block.Block;
import guiju.revision.block.Line;
import guiju.revision.block.Part;
import guiju.revision.block.Piece;
import guiju.revision.trio.Party;
import guiju.revision.trio.Trio;
import guiju.revision.trio.Trios;

/** Writes joined fields in the manner of one side: its spelling of the head, its gaps, its bars. */
final class FieldWriter {

	private static final List<Tok> ORDER = List.of(Tok.CODE, Tok.CITE, Tok.DATE, Tok.COLON, Tok.VALUE, Tok.TEXT, Tok.COMMENT);

	private final Trios trios;
	private final Trio trio;
	private final Party manner;
	private final Block like;

	FieldWriter(Trios trios, Trio trio, Party manner) {
		this.trios = trios;
		this.trio = trio;
		this.manner = manner;
		like = trio.in(manner);
	}

	List<OutLine> write(Fields fields) {
		List<List<Piece>> paragraphs = fields.text() == null ? List.of() : Fields.paragraphs(fields.text());
		List<OutLine> lines = new ArrayList<>();
		lines.add(new OutLine(head(fields, paragraphs.isEmpty() ? List.of() : paragraphs.get(0)), manner));
		for (Party party : List.of(manner, manner.other()))
			for (Line line : trio.in(party).body())
				if (line.isComment() && isWanted(line, party, lines))
					lines.add(new OutLine(line, party));
		for (int i = 1; i < paragraphs.size(); i++)
			lines.add(new OutLine(bar(i - 1, paragraphs.get(i)), manner));
		return lines;
	}

	/** A comment between paragraphs is kept unless one side took it away; once is enough. */
	private boolean isWanted(Line comment, Party party, List<OutLine> lines) {
		String key = trios.key(comment).strip();
		boolean before = trio.has(Party.BASE) && has(trio.in(Party.BASE), key);
		boolean both = has(trio.in(party.other()), key);
		return (both || !before) && lines.stream().noneMatch(each -> trios.key(each.line()).strip().equals(key));
	}

	private boolean has(Block block, String key) {
		return block.body().stream().anyMatch(line -> line.isComment() && trios.key(line).strip().equals(key));
	}

	private Line head(Fields fields, List<Piece> text) {
		Line first = like.first();
		Map<Tok, Part> own = new EnumMap<>(Tok.class);
		for (Part part : first.parts())
			own.put(part.type(), part);
		Map<Tok, Part> others = new EnumMap<>(Tok.class);
		for (Part part : trio.in(manner.other()).first().parts())
			others.put(part.type(), part);
		List<Part> parts = new ArrayList<>();
		parts.add(headPart());
		for (Tok type : ORDER) {
			List<Piece> value = type == Tok.TEXT ? text : fields.values().get(type);
			Part part = own.containsKey(type) ? own.get(type) : others.get(type);
			if (type == Tok.COLON && part != null)
				parts.add(part);
			else if (value != null && !value.isEmpty())
				parts.add(part == null ? new Part(type, " ", value) : part.saying(value).behind(part.gap().isEmpty() && type != Tok.TEXT ? gap(type) : part.gap()));
		}
		return new Line(parts, first.tail(), first.end());
	}

	/** An element that one side alone gave a code, or took it from, is begun as there. */
	private Part headPart() {
		Part own = like.first().parts().get(0);
		Part other = trio.in(manner.other()).first().parts().get(0);
		boolean onlyOther = trio.has(Party.BASE) && trio.in(Party.BASE).head() == own.type() && other.type() != own.type() && own.type() != Tok.DASH
				&& other.type() != Tok.DASH;
		return onlyOther ? other.behind(own.gap()) : own;
	}

	/** 註1 needs no blank between word and label. */
	private String gap(Tok type) {
		return type == Tok.CODE && like.first().head() == Tok.NOTE_WORD ? "" : " ";
	}

	private Line bar(int index, List<Piece> paragraph) {
		List<Line> bars = like.body().stream().filter(line -> line.head() == Tok.BAR).toList();
		Line model = bars.isEmpty() ? null : bars.get(Math.min(index, bars.size() - 1));
		String indentation = model != null ? model.indentation() : like.first().indentation() + trios.tree(manner).style().step();
		List<Part> parts = new ArrayList<>();
		parts.add(Part.said(Tok.BAR, indentation, "|"));
		boolean doubled = !paragraph.isEmpty() && paragraph.get(0).printed().startsWith("|");
		if (!paragraph.isEmpty())
			parts.add(new Part(Tok.TEXT, doubled ? "" : " ", paragraph));
		return new Line(parts, "", "");
	}
}
