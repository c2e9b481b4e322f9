package guiju.sync.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.Test;

import guiju.model.NameKind;
import guiju.model.OcsPackage.Literals;
import guiju.sync.Editing;
import guiju.sync.plan.Draft;
import guiju.sync.plan.TreeEdit;
import guiju.sync.plan.TreeEdit.AddCitation;
import guiju.sync.plan.TreeEdit.AddEntry;
import guiju.sync.plan.TreeEdit.Insert;
import guiju.sync.plan.TreeEdit.SetKind;
import guiju.sync.plan.TreeEdit.SetValue;

/** A standard can be made from nothing, in any order, and comes out in the order of the printed document. */
class EmptyFilesTest {

	private static final Draft VERSION = Draft.of(Literals.STANDARD__VERSIONS).with(Literals.VERSION__VERSION, "V1").with(Literals.VERSION__NAME, "名");

	private static void build(Editing on) {
		on.edit(new Insert(on.key(""), 0, VERSION));
		on.edit(new Insert(on.key(""), 0, Draft.of(Literals.STANDARD__SKILLS).with(Literals.CODED__CODE, "S01").with(Literals.DEFINITION__NAME, "技能")));
		on.edit(new Insert(on.key(""), 0, Draft.of(Literals.STANDARD__DUTIES).with(Literals.CODED__CODE, "T1").with(Literals.DUTY__NAME, "職責")));
		on.edit(new SetValue(on.key(""), Literals.STANDARD__DESCRIPTION, "描述\n二段"));
		on.edit(new SetValue(on.key(""), Literals.ELEMENT__REASON, "為何"));
		on.edit(new SetKind(on.key(""), NameKind.JOB_FAMILY));
		on.edit(new SetValue(on.key(""), Literals.STANDARD__NAME, "名"));
		on.edit(new AddEntry(on.key(""), Literals.STANDARD__DEVELOPERS, 0, "單位"));
		on.edit(new SetValue(on.key(""), Literals.CODED__CODE, "KMC2431-001v1"));
		on.edit(new SetValue(on.key(""), Literals.STANDARD__LEVEL_TEXT, "4"));
		on.edit(new Insert(on.key(""), 0, Draft.of(Literals.STANDARD__CATEGORIES).with(Literals.CLASSIFICATION__CODE, "KMC")));
		on.edit(new Insert(on.key("duties/0"), 0, Draft.of(Literals.DUTY__TASKS).with(Literals.CODED__CODE, "T1.1").with(Literals.TASK__NAME, "任務")));
		on.edit(new AddCitation(on.key("duties/0/tasks/0"), Literals.TASK__SKILLS, 0, "S01"));
		on.edit(new Insert(on.key("duties/0/tasks/0"), 0, Draft.of(Literals.TASK__INDICATORS).with(Literals.INDICATOR__TEXT, "指標。")));
		on.edit(new SetValue(on.key("duties/0/tasks/0"), Literals.TASK__LEVEL_TEXT, "4"));
		on.edit(new Insert(on.key(""), 0, Draft.of(Literals.STANDARD__KNOWLEDGE).with(Literals.CODED__CODE, "K01").with(Literals.DEFINITION__NAME, "知識")));
		on.edit(new Insert(on.key(""), 0, Draft.of(Literals.STANDARD__NOTES).with(Literals.NOTE__LABEL, "1").with(Literals.ITEM__TEXT, "註")));
		on.edit(new Insert(on.key(""), 0, Draft.of(Literals.STANDARD__PREREQUISITES).with(Literals.ITEM__TEXT, "條件")));
		on.edit(new Insert(on.key("prerequisites/0"), 0, Draft.of(Literals.ITEM__CHILDREN).with(Literals.ITEM__TEXT, "條列")));
	}

	private static final String BUILT = """
			職能基準 KMC2431-001v1
			職類: 名
			  緣由: 為何
			職類別 KMC:
			基準級別 4
			工作描述: 描述
			  | 二段
			發展單位: 單位

			T1: 職責
			  T1.1: 任務
			    級別 4
			    指標: 指標。
			    技能 S01

			知識定義
			  K01: 知識
			技能定義
			  S01: 技能
			說明
			  條件: 條件
			    - 條列
			  註1: 註
			版本沿革
			  V1: 名
			""";

	@Test
	void aStandardIsMadeFromNothing() {
		Editing on = new Editing("");
		build(on);
		assertEquals(BUILT, on.session.text());
		while (on.session.undoable().isPresent())
			on.session.undo();
		assertEquals("", on.session.text());
	}

	@Test
	void aByteOrderMarkStaysInFront() {
		Editing on = new Editing("\ufeff");
		build(on);
		assertEquals("\ufeff" + BUILT, on.session.text());
	}

	@Test
	void deletingEverythingLeavesHeadingsAndBlankLines() {
		Editing on = new Editing(BUILT);
		on.edit(new TreeEdit.Delete(on.session.current().tree().keys().subList(1, on.session.current().tree().keys().size())));
		for (EAttribute feature : List.of(Literals.CODED__CODE, Literals.ELEMENT__REASON, Literals.STANDARD__NAME, Literals.STANDARD__LEVEL_TEXT,
				Literals.STANDARD__DESCRIPTION))
			on.edit(new SetValue(on.key(""), feature, null));
		assertEquals("職能基準\n職類:\n發展單位: 單位\n\n\n知識定義\n技能定義\n說明\n版本沿革\n", on.session.text());
	}

	@Test
	void aSectionWithoutItsHeadingGetsItWhereOthersHaveOne() {
		Editing on = new Editing("T1: 職責\n技能定義\n  S01: 技能");
		on.edit(new Insert(on.key(""), 0, Draft.of(Literals.STANDARD__ATTITUDES).with(Literals.DEFINITION__NAME, "態度")));
		on.edit(new Insert(on.key(""), 0, Draft.of(Literals.STANDARD__KNOWLEDGE).with(Literals.DEFINITION__NAME, "知識")));

		assertEquals("T1: 職責\n\n知識定義\n  知識: 知識\n技能定義\n  S01: 技能\n態度定義\n  態度: 態度", on.session.text());
	}

	@Test
	void theOnlyElementMovesWithALineInItThatCannotBeRead() {
		Editing on = new Editing("S01: 一\n  緣由: 甲\n   a |\n    | 乙\n");
		on.edit(new TreeEdit.ConvertDefinition(on.key("skills/0")));
		assertEquals("知識定義\n  K01: 一\n    緣由: 甲\n     a |\n      | 乙\n", on.session.text());
	}

	@Test
	void aFileOfCommentsKeepsThem() {
		Editing on = new Editing("// one\r\n\r\n// two");
		on.edit(new Insert(on.key(""), 0, Draft.of(Literals.STANDARD__DUTIES).with(Literals.CODED__CODE, "T1")));
		assertEquals("T1:\r\n// one\r\n\r\n// two", on.session.text());
	}
}
