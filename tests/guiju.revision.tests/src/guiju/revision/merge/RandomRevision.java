package guiju.revision.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import guiju.diff.element.ElementType;
import guiju.dsl.StandardParser;
import guiju.dsl.edit.Replacement;
import guiju.dsl.edit.Replacements;
import guiju.dsl.ide.rename.Renaming;
import guiju.dsl.ide.rename.Renumber;
import guiju.dsl.ide.rename.RenumberOptions;
import guiju.model.Citation;
import guiju.model.Definition;
import guiju.model.Duty;
import guiju.model.Element;
import guiju.model.Indicator;
import guiju.model.Item;
import guiju.model.Knowledge;
import guiju.model.Note;
import guiju.model.OcsPackage.Literals;
import guiju.model.Output;
import guiju.model.Skill;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.sync.plan.Draft;
import guiju.sync.plan.TreeEdit;
import guiju.sync.session.DocumentSession;
import guiju.sync.session.SessionSetup;
import guiju.sync.lines.LineTable;
import guiju.sync.lines.TextLine;
import guiju.testing.Findings;
import guiju.testing.Parsing;

/** Draws what a committee does to a marked standard. */
final class RandomRevision {

	private static final SessionSetup SETUP = SessionSetup.immediate(StandardParser.standalone()).with(() -> Findings.SETTINGS);
	private static final String WORDS = "企劃分析媒體廣告數據策略顧客市場調查預算成效品牌溝通整合工具平台法規風險流程改善評估執行";

	private final Random random;
	private final String side;
	private final DocumentSession session;
	private int next = 1;

	private RandomRevision(String text, String side, Random random) {
		this.random = random;
		this.side = side;
		session = new DocumentSession(text, SETUP);
	}

	/** Returns a text after some edits, mostly numbered through at the end. */
	static String of(String text, String side, int edits, Random random) {
		RandomRevision revision = new RandomRevision(text, side, random);
		for (int i = 0; i < edits; i++) {
			TreeEdit edit = revision.draw();
			if (edit != null)
				revision.session.edit(edit);
		}
		String result = revision.session.text();
		revision.session.close();
		if (random.nextInt(3) == 0)
			result = revision.comment(result);
		if (random.nextInt(5) > 0) {
			Renaming renaming = Renumber.of(Parsing.parse(result), RenumberOptions.all());
			if (!renaming.isRefused())
				result = Replacements.apply(result, renaming.changes());
		}
		return result;
	}

	private String comment(String text) {
		LineTable table = new LineTable(Parsing.parse(text));
		List<TextLine> sound = table.lines().stream().filter(TextLine::isSound).toList();
		TextLine line = sound.get(random.nextInt(sound.size()));
		return Replacements.apply(text, List.of(new Replacement(line.start(), 0, "  // " + side + " " + words(5) + "\n" + (random.nextInt(3) == 0 ? "\n" : ""))));
	}

	private TreeEdit draw() {
		return switch (random.nextInt(18)) {
			case 0 -> insertTask();
			case 1 -> insert(Literals.TASK__INDICATORS, any(Task.class), "，並" + words(4) + "。");
			case 2 -> insert(Literals.TASK__OUTPUTS, any(Task.class), "表");
			case 3 -> insert(Literals.STANDARD__KNOWLEDGE, standard(), "");
			case 4 -> cite(Literals.STANDARD__SKILLS, Literals.TASK__SKILLS);
			case 5 -> insert(random.nextBoolean() ? Literals.STANDARD__NOTES : Literals.STANDARD__REMARKS, standard(), "");
			case 6 -> delete(random.nextInt(4) == 0 ? Task.class : random.nextBoolean() ? Indicator.class : Output.class);
			case 7 -> new TreeEdit.SetValue(session.current().tree().key(standard()), Literals.STANDARD__DESCRIPTION, words(12) + "。");
			case 8, 9, 10 -> reword();
			case 11 -> any(Task.class) instanceof Task task ? set(task, Literals.TASK__LEVEL_TEXT, String.valueOf(1 + random.nextInt(6))) : null;
			case 12 -> addCitation();
			case 13 -> any(Citation.class) instanceof Citation citation ? new TreeEdit.RemoveCitation(session.current().tree().key(citation)) : null;
			case 14, 15 -> move();
			case 16 -> any(Indicator.class) instanceof Indicator indicator ? set(indicator, Literals.ELEMENT__REASON, side + words(6)) : null;
			default -> new TreeEdit.AddEntry(session.current().tree().key(standard()), Literals.STANDARD__DEVELOPERS, 0, words(8));
		};
	}

	private Standard standard() {
		return session.current().parsed().standard();
	}

	private String words(int count) {
		StringBuilder words = new StringBuilder();
		for (int i = 0; i < count; i++)
			words.append(WORDS.charAt(random.nextInt(WORDS.length())));
		return words.toString();
	}

	private String text(String end) {
		return words(6) + "、" + words(4) + end + "〔" + side + next++ + "〕";
	}

	private <T extends EObject> T any(Class<? extends T> type) {
		List<T> all = new ArrayList<>();
		standard().eAllContents().forEachRemaining(object -> {
			if (type.isInstance(object))
				all.add(type.cast(object));
		});
		return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
	}

	private TreeEdit insertTask() {
		Duty duty = any(Duty.class);
		Draft draft = Draft.of(Literals.DUTY__TASKS).with(Literals.TASK__NAME, text("")).with(Literals.TASK__LEVEL_TEXT, "4")
				.with(Draft.of(Literals.TASK__INDICATORS).with(Literals.INDICATOR__TEXT, text("。")));
		return new TreeEdit.Insert(session.current().tree().key(duty), random.nextInt(duty.getTasks().size() + 1), draft);
	}

	private TreeEdit insert(EReference place, EObject parent, String end) {
		int size = ((List<?>) parent.eGet(place)).size();
		Draft draft = Draft.of(place);
		EObject blank = draft.create();
		draft = blank instanceof Definition ? draft.with(Literals.DEFINITION__NAME, text(end))
				: blank instanceof Indicator ? draft.with(Literals.INDICATOR__TEXT, text(end))
				: blank instanceof Output ? draft.with(Literals.OUTPUT__TEXT, text(end)) : draft.with(Literals.ITEM__TEXT, text(end));
		if (blank instanceof Note)
			draft = draft.with(Literals.NOTE__LABEL, String.valueOf(size + 1));
		return new TreeEdit.Insert(session.current().tree().key(parent), blank instanceof Note ? size : random.nextInt(size + 1), draft);
	}

	/** A new definition, and somebody who cites it. */
	private TreeEdit cite(EReference definitions, EReference citations) {
		session.edit(insert(definitions, standard(), ""));
		return addCitation();
	}

	private TreeEdit addCitation() {
		Task task = any(Task.class);
		Definition definition = any(random.nextBoolean() ? Knowledge.class : Skill.class);
		EReference feature = definition instanceof Knowledge ? Literals.TASK__KNOWLEDGE : Literals.TASK__SKILLS;
		List<Citation> cited = definition instanceof Knowledge ? task.getKnowledge() : task.getSkills();
		if (definition.getCode() == null || cited.stream().anyMatch(each -> definition.getCode().equals(each.getCode())))
			return null;
		return new TreeEdit.AddCitation(session.current().tree().key(task), feature, random.nextInt(cited.size() + 1), definition.getCode());
	}

	private TreeEdit delete(Class<? extends EObject> type) {
		EObject gone = any(type);
		return gone == null ? null : new TreeEdit.Delete(List.of(session.current().tree().key(gone)));
	}

	private TreeEdit set(EObject element, EAttribute feature, String value) {
		return new TreeEdit.SetValue(session.current().tree().key(element), feature, value);
	}

	private TreeEdit reword() {
		Element element = any(random.nextInt(3) > 0 ? Indicator.class : random.nextBoolean() ? Output.class : random.nextBoolean() ? Task.class : Knowledge.class);
		String text = element == null ? null : ElementType.text(element);
		if (text == null || text.contains("\n") || Facts.mark(element) == null)
			return null;
		int mark = text.lastIndexOf('〔');
		int at = random.nextInt(mark + 1);
		int end = Math.min(mark, at + random.nextInt(4));
		if (text.substring(at, end).matches(".*[【】].*") || text.lastIndexOf('【', at) > text.lastIndexOf('】', at))
			return null;
		String changed = text.substring(0, at) + words(1 + random.nextInt(3)) + text.substring(end);
		return set(element, element instanceof Indicator ? Literals.INDICATOR__TEXT : element instanceof Output ? Literals.OUTPUT__TEXT
				: element instanceof Task ? Literals.TASK__NAME : Literals.DEFINITION__NAME, changed);
	}

	private TreeEdit move() {
		EObject element = any(List.of(Task.class, Indicator.class, Output.class, Knowledge.class, Item.class).get(random.nextInt(5)));
		if (element == null)
			return null;
		EReference feature = element.eContainmentFeature();
		EObject parent = element instanceof Task ? any(Duty.class) : element instanceof Indicator || element instanceof Output ? any(Task.class) : element.eContainer();
		int size = ((List<?>) parent.eGet(feature)).size() - (parent == element.eContainer() ? 1 : 0);
		return new TreeEdit.Move(session.current().tree().key(element), session.current().tree().key(parent), feature, random.nextInt(size + 1));
	}
}
