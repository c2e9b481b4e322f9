package guiju.dsl.ide.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import guiju.dsl.edit.Replacement;
import guiju.dsl.ide.line.Landing;
import guiju.dsl.ide.line.LineEdits;
import guiju.dsl.ide.line.TextLine;
import guiju.dsl.ide.line.TextLines;
import guiju.dsl.ide.wording.Wordings;
import guiju.dsl.lexing.KeywordStyle;
import guiju.dsl.lexing.Tok;
import guiju.dsl.location.Region;
import guiju.text.keyword.Keyword;
import guiju.text.keyword.Vocabulary;

/** Puts a skeleton together, line by line, indented as the file indents such lines. */
final class Skeleton {

	private static final String STEP = "  ";

	private final TextLines lines;
	private final TextLine at;
	private final Vocabulary vocabulary;
	private final StringBuilder text = new StringBuilder();
	private final List<Region> holes = new ArrayList<>();
	private String indentation = "";
	/** What the first line begins with. */
	private Tok head;

	Skeleton(TextLines lines, TextLine at) {
		this.lines = lines;
		this.at = at;
		vocabulary = KeywordStyle.majority(lines.text(), lines.tokens());
	}

	/** Begins a line that begins so. */
	Skeleton line(Tok head) {
		this.head = this.head == null ? head : this.head;
		indentation = new LineEdits(lines).indentation(head, at.index());
		return begin();
	}

	/** Begins a line as deep as the one at hand. */
	Skeleton here() {
		indentation = lines.indentation(at);
		return begin();
	}

	/** Begins a line that belongs to the line before; the skeleton's own, or where it has none yet that of the text. */
	Skeleton below() {
		String owner = text.isEmpty() ? lines.indentation(at.isBlank() && at.index() > 0 ? lines.get(at.index() - 1) : at) : indentation;
		indentation = owner + (owner.endsWith("\t") ? "\t" : STEP);
		return begin();
	}

	/** Begins a line as deep as the line before. */
	Skeleton beside() {
		return begin();
	}

	private Skeleton begin() {
		if (!text.isEmpty())
			text.append(lines.lineEnd(at));
		text.append(indentation);
		return this;
	}

	Skeleton say(String words) {
		text.append(words);
		return this;
	}

	Skeleton say(Keyword keyword) {
		return say(keyword.in(vocabulary));
	}

	/** Leaves something to be filled in; the words stand there until then. */
	Skeleton hole(String words) {
		holes.add(new Region(text.length(), words.length()));
		return say(words);
	}

	/** Leaves the keyword's own word to be filled in. */
	Skeleton hole(Keyword keyword) {
		return hole(keyword.in(vocabulary));
	}

	boolean isChinese() {
		return vocabulary == Vocabulary.CHINESE;
	}

	/** Returns the template: in place of a blank line, else below the line at hand or what belongs to it; empty where it has no place. */
	Optional<Template> template(String id) {
		Landing landing = new Landing(lines);
		Tok first = head == null ? Tok.REASON_WORD : head;
		if (at.isBlank() && landing.takes(at, first, text.toString()))
			return Optional.of(template(id, new Replacement(at.start(), at.end() - at.start(), text.toString())));
		int place = landing.below(at.index(), first, text.toString());
		return place < 0 ? Optional.empty() : Optional.of(template(id, new LineEdits(lines).insertBelow(place, List.of(text.toString()))));
	}

	/** Returns the template of a comment, which speaks of the line below it: above the line at hand. */
	Template above(String id) {
		return template(id, at.isBlank() ? new Replacement(at.start(), at.end() - at.start(), text.toString())
				: new LineEdits(lines).insertAbove(at.index(), List.of(text.toString())));
	}

	private Template template(String id, Replacement change) {
		int shift = change.offset() + change.text().indexOf(text.toString());
		List<Region> regions = holes.stream().map(hole -> new Region(hole.offset() + shift, hole.length())).toList();
		return new Template(id, Wordings.message("template." + id), change, regions);
	}
}
