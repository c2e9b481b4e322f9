package guiju.dsl.ide.hover;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import guiju.dsl.ParsedStandard;
import guiju.dsl.check.TextFinding;
import guiju.dsl.ide.folder.FolderIndex;
import guiju.dsl.ide.hover.Hover.Kind;
import guiju.dsl.ide.hover.Hover.Part;
import guiju.dsl.ide.line.TextLine;
import guiju.dsl.ide.line.TextLines;
import guiju.dsl.ide.occurrence.Names;
import guiju.dsl.ide.occurrence.Occurrence;
import guiju.dsl.ide.occurrence.Occurrences;
import guiju.dsl.ide.occurrence.Role;
import guiju.dsl.ide.wording.Wordings;
import guiju.dsl.lexing.Tok;
import guiju.dsl.lexing.Token;
import guiju.dsl.location.Region;
import guiju.model.value.Level;
import guiju.rules.Message;
import guiju.rules.settings.Settings;

/** Tells what there is to know of a place in a text. */
public final class Hovers {

	private final Settings settings;
	private final FolderIndex folder;
	private final Wordings wordings;

	/** Tells in a language what the settings and the folder know. */
	public Hovers(Settings settings, FolderIndex folder, Locale language) {
		this.settings = settings;
		this.folder = folder;
		wordings = new Wordings(language);
	}

	/**
	 * Tells of an offset: first the findings there, then what is named there.
	 *
	 * @param findings those of the text; whoever shows it has them already
	 */
	public Optional<Hover> at(ParsedStandard parsed, int offset, List<TextFinding> findings) {
		List<Part> parts = new ArrayList<>();
		Region region = findings(offset, findings, parts);
		Region named = named(parsed, offset, parts);
		Region shown = named != null ? named : region;
		return parts.isEmpty() ? Optional.empty() : Optional.of(new Hover(shown, parts));
	}

	private Region findings(int offset, List<TextFinding> findings, List<Part> parts) {
		Region region = null;
		Set<String> helps = new LinkedHashSet<>();
		for (TextFinding finding : findings)
			if (finding.offset() <= offset && offset <= finding.offset() + finding.length()) {
				region = region == null ? new Region(finding.offset(), finding.length()) : region;
				parts.add(new Part(Kind.FINDING, wordings.text(finding.message())));
				helps.add(wordings.text(Message.of("help." + finding.code().id())));
			}
		helps.forEach(help -> parts.add(new Part(Kind.HELP, help)));
		return region;
	}

	private Region named(ParsedStandard parsed, int offset, List<Part> parts) {
		Occurrences occurrences = Occurrences.of(parsed.text());
		Occurrence at = occurrences.at(offset).orElse(null);
		if (at == null)
			return value(parsed, offset, parts);
		if (!at.role().isOfThisVersion()) {
			previous(parsed, at.name(), parts);
			return parts.isEmpty() ? null : at.region();
		}
		Described described = Described.find(parsed.standard(), at.name());
		if (described != null) {
			parts.add(new Part(Kind.LABEL, described.shown()));
			citedBy(parsed, occurrences, at.name(), parts);
			level(described, parts);
			previous(parsed, at.name(), described, parts);
			folder(parsed, described, parts);
		}
		return parts.isEmpty() ? null : at.region();
	}

	/** Tasks that cite it, and texts that refer to it, are named by the code that begins their line. */
	private void citedBy(ParsedStandard parsed, Occurrences occurrences, String name, List<Part> parts) {
		Set<String> by = new LinkedHashSet<>();
		TextLines lines = TextLines.of(parsed.text());
		for (Occurrence use : occurrences.in(name, Role.CITATION, Role.REFERENCE))
			by.add(Owners.nameOf(lines, use.offset()));
		by.remove("");
		boolean cited = name.charAt(0) == 'K' || name.charAt(0) == 'S';
		if (!by.isEmpty())
			parts.add(new Part(Kind.CITED_BY, wordings.text(Wordings.message("hoverCitedBy", Message.list(by)))));
		else if (cited)
			parts.add(new Part(Kind.CITED_BY, wordings.text(Wordings.message("hoverCitedByNone"))));
	}

	private void level(Described described, List<Part> parts) {
		if (described.level() != null)
			meaning(described.level()).ifPresent(parts::add);
	}

	private Optional<Part> meaning(int level) {
		return settings.levels().meaning(level, wordings.language())
				.map(text -> new Part(Kind.MEANING, wordings.text(Wordings.message("hoverLevel", level, text))));
	}

	private void previous(ParsedStandard parsed, String name, Described described, List<Part> parts) {
		String code = parsed.standard().getCode();
		if (code != null && !Names.isNote(name))
			folder.previous(code).ifPresent(previous -> parts.add(new Part(Kind.PREVIOUS,
					Previous.wording(previous, name, described, wordings))));
	}

	/** Of a code of the version before, that version's element. */
	private void previous(ParsedStandard parsed, String name, List<Part> parts) {
		String code = parsed.standard().getCode();
		if (code == null)
			return;
		folder.previous(code).ifPresent(previous -> {
			Described old = Described.find(previous.model(), name);
			if (old != null)
				parts.add(new Part(Kind.PREVIOUS, wordings.text(Wordings.message("hoverPrevious", previous.standard().code(), old.shown()))));
		});
	}

	private void folder(ParsedStandard parsed, Described described, List<Part> parts) {
		if (described.kind() == null || described.text() == null)
			return;
		Set<String> others = new LinkedHashSet<>();
		folder.definitions(described.kind(), described.text()).forEach(place -> others.add(
				place.standard().code() == null ? place.standard().path() : place.standard().code()));
		others.remove(parsed.standard().getCode());
		if (!others.isEmpty())
			parts.add(new Part(Kind.FOLDER, wordings.text(Wordings.message("hoverFolder", others.size(),
					Message.list(others.stream().limit(5).toList())))));
	}

	/** A level, or a code of an official classification. */
	private Region value(ParsedStandard parsed, int offset, List<Part> parts) {
		TextLine line = TextLines.of(parsed.text()).at(offset);
		Token value = line.token(line.head() == Tok.CATEGORY_WORD || line.head() == Tok.OCCUPATION_CLASS_WORD || line.head() == Tok.INDUSTRY_WORD
				? Tok.CODE : Tok.VALUE);
		if (value == null || offset < value.start() || offset > value.end())
			return null;
		String word = parsed.text().substring(value.start(), value.end());
		switch (line.head()) {
			case LEVEL_WORD, STANDARD_LEVEL_WORD -> Optional.ofNullable(Level.number(word)).flatMap(this::meaning).ifPresent(parts::add);
			case CATEGORY_WORD -> official(word, settings.categories().names().get(word), parts);
			case OCCUPATION_CLASS_WORD -> settings.occupations().ifPresent(list -> official(word, list.names().get(word), parts));
			case INDUSTRY_WORD -> settings.industries().ifPresent(list -> official(word, list.names().get(word), parts));
			default -> { }
		}
		return parts.isEmpty() ? null : new Region(value.start(), value.end() - value.start());
	}

	private static void official(String code, String name, List<Part> parts) {
		if (name != null && !name.isEmpty())
			parts.add(new Part(Kind.MEANING, code + " " + name));
	}
}
