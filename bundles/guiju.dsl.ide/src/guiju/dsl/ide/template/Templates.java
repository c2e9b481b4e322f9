package guiju.dsl.ide.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import guiju.dsl.ParsedStandard;
import guiju.dsl.ide.completion.NextCodes;
import guiju.dsl.ide.line.TextLine;
import guiju.dsl.ide.line.TextLines;
import guiju.dsl.lexing.LineLexer;
import guiju.dsl.lexing.Tok;
import guiju.model.code.StandardCode;
import guiju.text.keyword.Keyword;

/** The skeletons that have a place at a line. */
public final class Templates {

	private final ParsedStandard parsed;
	private final TextLines lines;
	private final TextLine at;
	private final Set<Tok> open;
	private final List<Template> templates = new ArrayList<>();

	private Templates(ParsedStandard parsed, int offset) {
		this.parsed = parsed;
		lines = TextLines.of(parsed.text());
		at = lines.at(offset);
		open = LineLexer.openHeads(parsed.text(), at.isBlank() ? at.start() : at.next());
	}

	/** Returns the templates for the line of an offset, those of the task at hand first. */
	public static List<Template> at(ParsedStandard parsed, int offset) {
		return new Templates(parsed, offset).all();
	}

	private List<Template> all() {
		if (open.contains(Tok.STANDARD_WORD) && parsed.standard().getCode() == null && parsed.standard().getName() == null
				&& parsed.standard().getDuties().isEmpty())
			standard().ifPresent(templates::add);
		int place = at.isBlank() ? at.start() : at.end();
		for (String code : NextCodes.of(parsed).at(place))
			coded(code);
		if (open.contains(Tok.REASON_WORD))
			add(skeleton().below().say(Keyword.REASON).say(": ").hole(Keyword.REASON), "reason");
		add(skeleton().line(Tok.PREREQUISITE_WORD).say(Keyword.PREREQUISITE).say(": ").hole(Keyword.PREREQUISITE), "prerequisite");
		add(skeleton().line(Tok.REMARK_WORD).say(Keyword.REMARK).say(": ").hole(Keyword.REMARK), "remark");
		note();
		revisions();
		version();
		templates.add(acceptance());
		return List.copyOf(templates);
	}

	private void add(Skeleton skeleton, String id) {
		skeleton.template(id).ifPresent(templates::add);
	}

	private Skeleton skeleton() {
		return new Skeleton(lines, at);
	}

	private Optional<Template> standard() {
		Skeleton skeleton = skeleton();
		skeleton.line(Tok.STANDARD_WORD).say(Keyword.STANDARD).say(" ").hole("KMC2431-001v1");
		skeleton.line(Tok.OCCUPATION_WORD).say(Keyword.OCCUPATION).say(": ").hole(Keyword.OCCUPATION);
		skeleton.line(Tok.CATEGORY_WORD).say(Keyword.CATEGORY).say(" ").hole("KMC").say(": ").hole(Keyword.CATEGORY);
		skeleton.line(Tok.OCCUPATION_CLASS_WORD).say(Keyword.OCCUPATION_CLASS).say(" ").hole("2431").say(": ").hole(Keyword.OCCUPATION_CLASS);
		skeleton.line(Tok.INDUSTRY_WORD).say(Keyword.INDUSTRY).say(" ").hole("M7310").say(": ").hole(Keyword.INDUSTRY);
		skeleton.line(Tok.STANDARD_LEVEL_WORD).say(Keyword.STANDARD_LEVEL).say(" ").hole("4");
		skeleton.line(Tok.DESCRIPTION_WORD).say(Keyword.DESCRIPTION).say(": ").hole(Keyword.DESCRIPTION);
		duty(skeleton, "T1");
		skeleton.line(Tok.SECTION_WORD).say(Keyword.KNOWLEDGE_SECTION);
		skeleton.line(Tok.KNOWLEDGE_CODE).say("K01: ").hole(Keyword.KNOWLEDGE);
		skeleton.line(Tok.SECTION_WORD).say(Keyword.SKILLS_SECTION);
		skeleton.line(Tok.SKILL_CODE).say("S01: ").hole(Keyword.SKILLS);
		skeleton.line(Tok.SECTION_WORD).say(Keyword.ATTITUDE_SECTION);
		attitude(skeleton, "A01");
		return skeleton.template("standard");
	}

	private void coded(String code) {
		Skeleton skeleton = skeleton();
		boolean dots = code.indexOf('.') >= 0;
		switch (code.charAt(0)) {
			case 'P' -> add(skeleton.line(Tok.INDICATOR_CODE).say(code + ": ").hole(Keyword.INDICATOR).say(skeleton.isChinese() ? "。" : "."), "indicator");
			case 'O' -> add(skeleton.line(Tok.OUTPUT_CODE).say(code + ": ").hole(Keyword.OUTPUT), "output");
			case 'K' -> add(skeleton.line(Tok.KNOWLEDGE_CODE).say(code + ": ").hole(Keyword.KNOWLEDGE), "knowledge");
			case 'S' -> add(skeleton.line(Tok.SKILL_CODE).say(code + ": ").hole(Keyword.SKILLS), "skill");
			case 'A' -> add(attitude(skeleton, code), "attitude");
			default -> add(dots ? task(skeleton, code) : duty(skeleton, code), dots ? "task" : "duty");
		}
	}

	private static Skeleton duty(Skeleton skeleton, String code) {
		return task(skeleton.line(Tok.DUTY_CODE).say(code + ": ").hole(Keyword.DUTY), code + ".1");
	}

	private static Skeleton task(Skeleton skeleton, String code) {
		String numbers = code.substring(1);
		skeleton.line(Tok.TASK_CODE).say(code + ": ").hole(Keyword.TASK);
		skeleton.line(Tok.LEVEL_WORD).say(Keyword.LEVEL).say(" ").hole("4");
		skeleton.line(Tok.OUTPUT_CODE).say("O" + numbers + ".1: ").hole(Keyword.OUTPUT);
		skeleton.line(Tok.INDICATOR_CODE).say("P" + numbers + ".1: ").hole(Keyword.INDICATOR).say(skeleton.isChinese() ? "。" : ".");
		skeleton.line(Tok.KNOWLEDGE_LIST).say(Keyword.KNOWLEDGE).say(" ").hole("K01");
		return skeleton.line(Tok.SKILLS_LIST).say(Keyword.SKILLS).say(" ").hole("S01");
	}

	private static Skeleton attitude(Skeleton skeleton, String code) {
		skeleton.line(Tok.ATTITUDE_CODE).say(code + ": ").hole(Keyword.ATTITUDE);
		return skeleton.below().say(Keyword.DEFINITION).say(": ").hole(Keyword.DEFINITION);
	}

	private void note() {
		int highest = parsed.standard().getNotes().stream().map(note -> note.getLabel() == null ? "" : note.getLabel())
				.filter(label -> label.matches("[0-9]{1,3}")).mapToInt(Integer::parseInt).max().orElse(0);
		Skeleton skeleton = skeleton();
		String between = skeleton.isChinese() ? "" : " ";
		add(skeleton.line(Tok.NOTE_WORD).say(Keyword.NOTE).say(between + (highest + 1) + ": ").hole(Keyword.NOTE), "note");
	}

	private void revisions() {
		add(skeleton().line(Tok.REMOVED_WORD).say(Keyword.REMOVED).say(" ").hole("P1.1.1").say(": ").hole(Keyword.REASON), "removed");
		add(skeleton().line(Tok.LEVEL_CHANGED_WORD).say(Keyword.LEVEL).say(" ").hole("T1.1").say(": ").hole(Keyword.REASON), "level");
		add(skeleton().line(Tok.CITATION_CHANGED_WORD).say(Keyword.CITATION).say(" ").hole("T1.1").say(" ").hole("K01").say(": ")
				.hole(Keyword.REASON), "citation");
		add(skeleton().line(Tok.FIELD_CHANGED_WORD).say(Keyword.FIELD).say(" ").hole(Keyword.DESCRIPTION).say(": ").hole(Keyword.REASON), "field");
	}

	private void version() {
		StandardCode code = StandardCode.parse(parsed.standard().getCode()).orElse(null);
		Skeleton skeleton = skeleton();
		int version = code == null ? 1 : code.version();
		skeleton.line(Tok.VERSION_CODE).say("V" + version + " ").hole(code == null ? "KMC2431-001v1" : code.withVersion(version)).say(" ").hole("2026/01/01").say(": ");
		if (parsed.standard().getName() == null)
			skeleton.hole(Keyword.OCCUPATION);
		else
			skeleton.say(parsed.standard().getName().split("\n", 2)[0]);
		skeleton.below().say(Keyword.STATUS).say(": ").hole("最新版本");
		add(skeleton.beside().say(Keyword.UPDATE).say(": ").hole(Keyword.UPDATE), "version");
	}

	private Template acceptance() {
		Skeleton skeleton = skeleton();
		return skeleton.here().say("// ").say(Keyword.ACCEPT).say(" ").hole("missing-output").say(": ").hole(Keyword.REASON).above("acceptance");
	}
}
