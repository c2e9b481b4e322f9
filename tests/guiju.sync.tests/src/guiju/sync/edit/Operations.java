package guiju.sync.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;

import guiju.dsl.ide.rename.RenumberOptions;
import guiju.model.NameKind;
import guiju.model.OcsPackage.Literals;
import guiju.model.RevisionKind;
import guiju.sync.Editing;
import guiju.sync.plan.Clip;
import guiju.sync.plan.Draft;
import guiju.sync.plan.TreeEdit;
import guiju.sync.plan.TreeEdit.*;

/** The edits of the matrix: every type of element, every place, every value. */
final class Operations {

	private static final Draft DUTY = Draft.of(Literals.STANDARD__DUTIES).with(Literals.CODED__CODE, "T9").with(Literals.DUTY__NAME, "新職責");
	private static final Draft TASK = Draft.of(Literals.DUTY__TASKS).with(Literals.CODED__CODE, "T9.1").with(Literals.TASK__NAME, "新任務")
			.with(Literals.TASK__LEVEL_TEXT, "4").with(Draft.of(Literals.TASK__OUTPUTS).with(Literals.CODED__CODE, "O9.1.1").with(Literals.OUTPUT__TEXT, "新表"))
			.with(Draft.of(Literals.TASK__KNOWLEDGE).with(Literals.CITATION__CODE, "K01")).with(Draft.of(Literals.TASK__KNOWLEDGE).with(Literals.CITATION__CODE, "K03"));
	private static final Draft OUTPUT = Draft.of(Literals.TASK__OUTPUTS).with(Literals.CODED__CODE, "O9.9.9").with(Literals.OUTPUT__TEXT, "新產出");
	private static final Draft INDICATOR = Draft.of(Literals.TASK__INDICATORS).with(Literals.INDICATOR__TEXT, "一段。\n二段。").with(Literals.ELEMENT__REASON, "為何");
	private static final Draft KNOWLEDGE = Draft.of(Literals.STANDARD__KNOWLEDGE).with(Literals.CODED__CODE, "K09").with(Literals.DEFINITION__NAME, "新知識");
	private static final Draft SKILL = Draft.of(Literals.STANDARD__SKILLS).with(Literals.CODED__CODE, "S09").with(Literals.DEFINITION__NAME, "新技能");
	private static final Draft ATTITUDE = Draft.of(Literals.STANDARD__ATTITUDES).with(Literals.CODED__CODE, "A09").with(Literals.DEFINITION__NAME, "新態度")
			.with(Literals.ATTITUDE__DEFINITION, "意義。");
	private static final Draft BULLET = Draft.of(Literals.ITEM__CHILDREN).with(Literals.ITEM__TEXT, "新條列")
			.with(Draft.of(Literals.ITEM__CHILDREN).with(Literals.ITEM__TEXT, "其下"));

	private final List<Operation> all = new ArrayList<>();

	static List<Operation> all() {
		Operations operations = new Operations();
		operations.inserts();
		operations.deletes();
		operations.moves();
		operations.copies();
		operations.texts();
		operations.words();
		operations.citations();
		operations.codes();
		return operations.all;
	}

	private void add(String name, Function<Editing, TreeEdit> edit) {
		all.add(new Operation(name, edit));
	}

	private void insert(String name, String parent, int index, Draft draft) {
		add("insert " + name, on -> new Insert(on.key(parent), index, draft));
	}

	private void inserts() {
		insert("duty first", "", 0, DUTY);
		insert("duty middle", "", 1, DUTY.with(TASK));
		insert("duty last", "", 2, DUTY);
		insert("task first", "duties/0", 0, TASK);
		insert("task middle", "duties/0", 1, TASK);
		insert("task last", "duties/0", 2, TASK);
		insert("output first", "duties/0/tasks/0", 0, OUTPUT);
		insert("output middle", "duties/0/tasks/0", 1, OUTPUT);
		insert("output last", "duties/0/tasks/0", 2, OUTPUT);
		insert("output into a task without", "duties/0/tasks/1", 0, OUTPUT);
		insert("output into an empty task", "duties/1/tasks/1", 0, OUTPUT);
		insert("indicator middle", "duties/0/tasks/0", 1, INDICATOR);
		insert("indicator last", "duties/0/tasks/0", 2, INDICATOR);
		insert("indicator into an empty task", "duties/1/tasks/1", 0, INDICATOR);
		insert("knowledge first", "", 0, KNOWLEDGE);
		insert("knowledge middle", "", 1, KNOWLEDGE);
		insert("knowledge last", "", 3, KNOWLEDGE);
		insert("skill last", "", 2, SKILL);
		insert("attitude middle", "", 1, ATTITUDE);
		insert("attitude last", "", 2, ATTITUDE);
		insert("prerequisite middle", "", 1, Draft.of(Literals.STANDARD__PREREQUISITES).with(Literals.ITEM__TEXT, "新條件").with(BULLET));
		insert("remark last", "", 1, Draft.of(Literals.STANDARD__REMARKS).with(Literals.ITEM__TEXT, "新補充"));
		insert("note last", "", 2, Draft.of(Literals.STANDARD__NOTES).with(Literals.NOTE__LABEL, "3").with(Literals.ITEM__TEXT, "新註"));
		insert("bullet first", "prerequisites/0", 0, BULLET);
		insert("bullet between", "prerequisites/0", 1, BULLET);
		insert("bullet last", "prerequisites/0", 2, BULLET);
		insert("bullet below a bullet", "prerequisites/0/children/0", 0, BULLET);
		insert("bullet last below a bullet", "prerequisites/0/children/1", 2, BULLET);
		insert("bullet into an item without", "prerequisites/1", 0, BULLET);
		insert("category last", "", 1, Draft.of(Literals.STANDARD__CATEGORIES).with(Literals.CLASSIFICATION__CODE, "KMC").with(Literals.CLASSIFICATION__NAME, "行銷"));
		insert("industry middle", "", 1, Draft.of(Literals.STANDARD__INDUSTRIES).with(Literals.CLASSIFICATION__CODE, "A0111"));
		insert("reason of a removal", "", 3, Draft.of(Literals.STANDARD__REVISION_REASONS).with(Literals.REVISION_REASON__CODE, "T1.9")
				.with(Literals.REVISION_REASON__TEXT, "已刪。"));
		insert("version first", "", 0, Draft.of(Literals.STANDARD__VERSIONS).with(Literals.VERSION__VERSION, "V3").with(Literals.VERSION__NAME, "咖啡師")
				.with(Literals.VERSION__DATE_TEXT, "2027/01/01").with(Literals.VERSION__STATUS, "最新版本").with(Literals.VERSION__NOTE, "略"));
	}

	private void delete(String... paths) {
		add("delete " + String.join(" and ", paths), on -> new Delete(Arrays.stream(paths).map(on::key).toList()));
	}

	private void deletes() {
		delete("duties/0");
		delete("duties/1");
		delete("duties/0/tasks/0");
		delete("duties/0/tasks/1");
		delete("duties/0/tasks/0/outputs/0");
		delete("duties/0/tasks/0/indicators/0", "duties/0/tasks/0/indicators/1");
		delete("duties/0", "duties/0/tasks/0", "duties/1");
		delete("knowledge/1");
		delete("skills/1");
		delete("attitudes/0");
		delete("prerequisites/0/children/1");
		delete("prerequisites/0");
		delete("notes/1");
		delete("versions/1");
		delete("versions/0");
		delete("revisionReasons/2");
		delete("occupations/0");
		delete("acceptances/1");
	}

	private void move(String path, String parent, EReference feature, int index) {
		add("move " + path + " to " + index + " of " + parent, on -> new Move(on.key(path), on.key(parent), feature, index));
	}

	private void moves() {
		move("duties/0", "", Literals.STANDARD__DUTIES, 1);
		move("duties/1", "", Literals.STANDARD__DUTIES, 0);
		move("duties/0/tasks/0", "duties/0", Literals.DUTY__TASKS, 1);
		move("duties/0/tasks/1", "duties/0", Literals.DUTY__TASKS, 0);
		move("duties/0/tasks/1", "duties/1", Literals.DUTY__TASKS, 1);
		move("duties/0/tasks/0", "duties/1", Literals.DUTY__TASKS, 2);
		move("duties/0/tasks/0/outputs/1", "duties/0/tasks/0", Literals.TASK__OUTPUTS, 0);
		move("duties/0/tasks/0/indicators/0", "duties/1/tasks/1", Literals.TASK__INDICATORS, 0);
		move("duties/0/tasks/0/indicators/0", "duties/1/tasks/0", Literals.TASK__INDICATORS, 1);
		move("knowledge/2", "", Literals.STANDARD__KNOWLEDGE, 0);
		move("knowledge/1", "", Literals.STANDARD__KNOWLEDGE, 2);
		move("attitudes/0", "", Literals.STANDARD__ATTITUDES, 1);
		move("versions/1", "", Literals.STANDARD__VERSIONS, 0);
		move("versions/0", "", Literals.STANDARD__VERSIONS, 1);
		move("prerequisites/0", "", Literals.STANDARD__PREREQUISITES, 1);
		move("prerequisites/0", "", Literals.STANDARD__REMARKS, 0);
		move("prerequisites/0/children/1", "prerequisites/0", Literals.ITEM__CHILDREN, 0);
		move("prerequisites/0/children/1/children/0", "prerequisites/0", Literals.ITEM__CHILDREN, 0);
		move("prerequisites/0/children/1", "remarks/0", Literals.ITEM__CHILDREN, 1);
		move("prerequisites/0/children/1", "", Literals.STANDARD__PREREQUISITES, 1);
		move("remarks/0", "prerequisites/0/children/0", Literals.ITEM__CHILDREN, 0);
		move("industries/1", "", Literals.STANDARD__INDUSTRIES, 0);
	}

	private void duplicate(String path) {
		add("duplicate " + path, on -> new Duplicate(on.key(path)));
	}

	private void paste(String name, String parent, int index, String from, String... paths) {
		add("paste " + name, on -> {
			Editing source = new Editing(from);
			Clip clip = source.session.copy(Arrays.stream(paths).map(source::key).toList());
			return new Paste(on.key(parent), index, clip);
		});
	}

	private void copies() {
		duplicate("duties/0");
		duplicate("duties/0/tasks/1");
		duplicate("duties/0/tasks/0/indicators/0");
		duplicate("knowledge/1");
		duplicate("notes/0");
		duplicate("prerequisites/0/children/1");
		duplicate("versions/0");
		paste("task with definitions", "duties/1", 1, Other.TEXT, "duties/0/tasks/0");
		paste("duty", "", 2, Other.TEXT, "duties/0");
		paste("two indicators", "duties/1/tasks/1", 0, Other.TEXT, "duties/0/tasks/0/indicators/0", "duties/0/tasks/0/indicators/1");
		paste("definitions", "", 1, Other.TEXT, "knowledge/0", "skills/0");
		paste("bullet", "remarks/0", 0, Other.TEXT, "prerequisites/0/children/0");
		paste("prerequisite as bullet", "prerequisites/1", 0, Other.TEXT, "prerequisites/0");
		paste("citation", "duties/1/tasks/1", 0, Other.TEXT, "duties/0/tasks/0/knowledge/1");
	}

	private void set(String path, EAttribute feature, String value) {
		add("set " + feature.getName() + " of " + path + " to " + (value == null ? "nothing" : value.replace("\n", "⏎")),
				on -> new SetValue(on.key(path), feature, value));
	}

	private void texts() {
		set("duties/0", Literals.DUTY__NAME, "飲品");
		set("duties/0", Literals.DUTY__NAME, null);
		set("duties/1/tasks/1", Literals.TASK__NAME, "開店與打烊\n二段");
		set("duties/0/tasks/0/indicators/0", Literals.INDICATOR__TEXT, "一段。");
		set("duties/0/tasks/0/indicators/0", Literals.INDICATOR__TEXT, "一段。\n|二段。\n\n四段 // 。");
		set("duties/0/tasks/0/indicators/1", Literals.INDICATOR__TEXT, "一：\n二");
		set("duties/0/tasks/0/indicators/0", Literals.ELEMENT__REASON, "一段緣由。");
		set("duties/0/tasks/0/indicators/0", Literals.ELEMENT__REASON, null);
		set("duties/0/tasks/0/indicators/1", Literals.ELEMENT__REASON, "甲\n乙");
		set("duties/1/tasks/1", Literals.ELEMENT__REASON, "新緣由");
		set("", Literals.ELEMENT__REASON, null);
		set("", Literals.STANDARD__NAME, "咖啡師");
		set("", Literals.STANDARD__NAME, null);
		set("", Literals.STANDARD__DESCRIPTION, "一\n二\n三");
		set("", Literals.STANDARD__DESCRIPTION, null);
		set("attitudes/0", Literals.ATTITUDE__DEFINITION, "一段。");
		set("attitudes/0", Literals.ATTITUDE__DEFINITION, null);
		set("attitudes/1", Literals.ATTITUDE__DEFINITION, "甲\n乙");
		set("attitudes/1", Literals.ELEMENT__REASON, "為何");
		set("prerequisites/0/children/0", Literals.ITEM__TEXT, "-經驗");
		set("prerequisites/0/children/0", Literals.ELEMENT__REASON, "為何");
		set("prerequisites/0", Literals.ELEMENT__REASON, "為何");
		set("notes/0", Literals.ITEM__TEXT, null);
		set("versions/0", Literals.VERSION__NOTE, null);
		set("versions/1", Literals.VERSION__NOTE, "已被取代");
		set("versions/1", Literals.VERSION__STATUS, "略");
		set("revisionReasons/0", Literals.REVISION_REASON__TEXT, "見【T1.2】。");
		set("categories/0", Literals.CLASSIFICATION__NAME, "餐飲");
	}

	private void words() {
		set("duties/0/tasks/0", Literals.TASK__LEVEL_TEXT, "4");
		set("duties/0/tasks/0", Literals.TASK__LEVEL_TEXT, null);
		set("duties/1/tasks/0", Literals.TASK__LEVEL_TEXT, "3（初）");
		set("", Literals.STANDARD__LEVEL_TEXT, "5");
		set("", Literals.STANDARD__LEVEL_TEXT, null);
		set("", Literals.STANDARD__VALID_UNTIL_TEXT, null);
		set("", Literals.CODED__CODE, "TFB5139-901v3");
		set("", Literals.CODED__CODE, null);
		set("categories/0", Literals.CLASSIFICATION__CODE, "KMC");
		set("occupations/0", Literals.CLASSIFICATION__CODE, null);
		set("notes/0", Literals.NOTE__LABEL, "12");
		set("notes/0", Literals.NOTE__LABEL, null);
		set("versions/0", Literals.VERSION__VERSION, "V3");
		set("versions/0", Literals.CODED__CODE, null);
		set("versions/1", Literals.VERSION__DATE_TEXT, null);
		set("revisionReasons/2", Literals.REVISION_REASON__CITATION, "K06");
		set("revisionReasons/2", Literals.REVISION_REASON__CODE, "T2.2");
		set("duties/0/tasks/0/outputs/0", Literals.CODED__CODE, null);
		set("knowledge/0", Literals.CODED__CODE, "K1");
		set("acceptances/1", Literals.ACCEPTANCE__REASON, "另有原因");
		add("make the name that of a job family", on -> new SetKind(on.key(""), NameKind.JOB_FAMILY));
		add("make a removal a change of a field", on -> new SetKind(on.key("revisionReasons/0"), RevisionKind.METADATA));
		add("add a developer first", on -> new AddEntry(on.key(""), Literals.STANDARD__DEVELOPERS, 0, "丙"));
		add("add a developer last", on -> new AddEntry(on.key(""), Literals.STANDARD__DEVELOPERS, 2, "丙\n丁"));
		add("set a developer", on -> new SetEntry(on.key(""), Literals.STANDARD__DEVELOPERS, 1, "丙"));
		add("remove a developer", on -> new RemoveEntry(on.key(""), Literals.STANDARD__DEVELOPERS, 1));
		add("move a developer", on -> new MoveEntry(on.key(""), Literals.STANDARD__DEVELOPERS, 1, 0));
		add("accept a finding of an output", on -> new Accept(on.key("duties/0/tasks/0/outputs/0"), null, "output-form", "慣用"));
		add("accept a finding of a level", on -> new Accept(on.key("duties/0/tasks/0"), Literals.TASK__LEVEL_TEXT, "malformed-level", "慣用"));
	}

	private void cite(String name, String task, EReference feature, int index, String code) {
		add("cite " + name, on -> new AddCitation(on.key(task), feature, index, code));
	}

	private void citations() {
		cite("first", "duties/0/tasks/0", Literals.TASK__KNOWLEDGE, 0, "K03");
		cite("middle", "duties/0/tasks/0", Literals.TASK__KNOWLEDGE, 1, "K03");
		cite("last", "duties/0/tasks/0", Literals.TASK__KNOWLEDGE, 2, "K03");
		cite("last of two lines", "duties/0/tasks/1", Literals.TASK__KNOWLEDGE, 3, "K03");
		cite("skill in a task without", "duties/1/tasks/0", Literals.TASK__SKILLS, 0, "S02");
		cite("knowledge in an empty task", "duties/1/tasks/1", Literals.TASK__KNOWLEDGE, 0, "K02");
		add("remove the first citation", on -> new RemoveCitation(on.key("duties/0/tasks/0/knowledge/0")));
		add("remove the last citation", on -> new RemoveCitation(on.key("duties/0/tasks/0/knowledge/1")));
		add("remove the only citation", on -> new RemoveCitation(on.key("duties/0/tasks/0/skills/0")));
		add("remove all citations of a line with comments",
				on -> new Delete(List.of(on.key("duties/0/tasks/0/knowledge/0"), on.key("duties/0/tasks/0/knowledge/1"))));
		add("move a citation within its list", on -> new MoveCitation(on.key("duties/0/tasks/1/knowledge/2"), on.key("duties/0/tasks/1"), 0));
		add("move a citation to another task", on -> new MoveCitation(on.key("duties/0/tasks/1/knowledge/1"), on.key("duties/0/tasks/0"), 1));
		add("move the only citation to an empty task", on -> new MoveCitation(on.key("duties/0/tasks/0/skills/0"), on.key("duties/1/tasks/1"), 0));
		set("duties/0/tasks/0/knowledge/1", Literals.CITATION__CODE, "K03");
	}

	private void codes() {
		add("rename K02", on -> new RenameCode(on.key("knowledge/1"), "K22", false));
		add("rename T1 with all below", on -> new RenameCode(on.key("duties/0"), "T7", true));
		add("rename a note", on -> new RenameCode(on.key("notes/0"), "註7", false));
		add("renumber after a move", on -> new Several(List.of(new Move(on.key("duties/0"), on.key(""), Literals.STANDARD__DUTIES, 1),
				new Renumber(RenumberOptions.all()))));
		add("merge K02 into K01", on -> new MergeDefinitions(on.key("knowledge/1"), on.key("knowledge/0")));
		add("merge S02 into S01", on -> new MergeDefinitions(on.key("skills/1"), on.key("skills/0")));
		add("make K02 a skill", on -> new ConvertDefinition(on.key("knowledge/1")));
		add("make S01 knowledge", on -> new ConvertDefinition(on.key("skills/0")));
	}
}
