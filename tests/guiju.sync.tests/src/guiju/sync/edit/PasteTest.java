package guiju.sync.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.model.OcsPackage.Literals;
import guiju.sync.Editing;
import guiju.sync.plan.Clip;
import guiju.sync.plan.TreeEdit;
import guiju.sync.session.EditResult;

/** A copy says what its original says, with all that it names, and never anything else. */
class PasteTest {

	private static final String SOURCE = """
			T1: 甲
			  T1.1: 任務【註1】
			    緣由: 因座談。
			    P1.1.1: 指標，見【K02】。
			      // about the reason
			      // 容許 a-b: 丙
			      緣由: 依【註2】。
			        | 又。
			    知識 K01、K05
			T2: 乙
			知識定義
			  K01: 豆【註2】
			  K02: 水
			    緣由: 更名。
			  K03: 火【K02】
			說明
			  註1: 一，參【註3】
			  註2: 二
			  註3: 三
			""";

	private final Editing source = new Editing(SOURCE);

	private static Clip copy(Editing from, String... paths) {
		return from.session.copy(Arrays.stream(paths).map(from::key).toList());
	}

	@Test
	void bringsTheNotesAndDefinitionsThatTextsNameAndThoseThatTheyName() {
		Editing on = new Editing("T1: 丙\n知識定義\n  K01: 風【註1】\n說明\n  註1: 別的\n  註2: 二\n");
		on.edit(new TreeEdit.Paste(on.key("duties/0"), 0, copy(source, "duties/0/tasks/0")));

		assertEquals("""
				T1: 丙
				  T1.1: 任務【註3】
				    緣由: 因座談。
				    P1.1.1: 指標，見【K02】。
				      // about the reason
				      // 容許 a-b: 丙
				      緣由: 依【註2】。
				        | 又。
				    知識 K03、K05
				知識定義
				  K01: 風【註1】
				  K02: 水
				    緣由: 更名。
				  K03: 豆【註2】
				說明
				  註1: 別的
				  註2: 二
				  註3: 一，參【註4】
				  註4: 三
				""", on.session.text());
	}

	@Test
	void bringsNothingThatSaysWhatIsThereAlready() {
		Editing on = new Editing(SOURCE.replace("K01: 豆", "K11: 豆").replace("K01、", "").replace("註2", "註9"));
		on.edit(new TreeEdit.Paste(on.key("duties/1"), 0, copy(source, "duties/0/tasks/0")));

		assertTrue(on.session.text().contains("知識 K11、K06\n知識定義"), on.session.text());
		assertTrue(on.session.text().contains("緣由: 依【註9】。\n        | 又。\n    知識 K11"), on.session.text());
		assertEquals(3, on.session.current().parsed().standard().getNotes().size());
	}

	@Test
	void takesTheSameCodeOfTwoDefinitionsThatSayTheSame() {
		String text = "T1: 甲\n  T1.1: 任務\n    知識 K02\nT2: 乙\n知識定義\n  K01: 豆\n  K02: 豆\n";
		Editing on = new Editing(text);
		on.edit(new TreeEdit.Paste(on.key("duties/1"), 0, copy(on, "duties/0/tasks/0")));

		assertEquals(text.replace("T2: 乙\n", "T2: 乙\n  T2.1: 任務\n    知識 K02\n"), on.session.text());
	}

	@Test
	void aCopyWithinAStandardGoesWithoutReasonsAndKeepsWhatItCites() {
		EditResult result = source.edit(new TreeEdit.Paste(source.key("duties/1"), 0, copy(source, "duties/0/tasks/0")));

		assertEquals(SOURCE.replace("T2: 乙\n", "T2: 乙\n  T2.1: 任務【註1】\n    P2.1.1: 指標，見【K02】。\n    知識 K01、K05\n"), source.session.text());
		assertEquals(List.of("duties/1/tasks/0"), result.selected().stream().map(source::path).toList());
	}

	@Test
	void aDuplicateGoesWithoutReasonsAndTheirComments() {
		source.edit(new TreeEdit.Duplicate(source.key("duties/0/tasks/0")));

		assertEquals(SOURCE.replace("T2: 乙\n", "  T1.2: 任務【註1】\n    P1.2.1: 指標，見【K02】。\n    知識 K01、K05\nT2: 乙\n"), source.session.text());
	}

	@Test
	void whatWasCutComesBackUnderItsCodeWithItsReason() {
		Clip clip = copy(source, "knowledge/1");
		source.edit(new TreeEdit.Delete(List.of(source.key("knowledge/1"))));
		EditResult result = source.edit(new TreeEdit.Paste(source.key(""), 2, clip));

		assertEquals(SOURCE.replace("  K02: 水\n    緣由: 更名。\n  K03: 火【K02】\n", "  K03: 火【K02】\n  K02: 水\n    緣由: 更名。\n"), source.session.text());
		assertEquals(List.of("knowledge/2"), result.selected().stream().map(source::path).toList());
	}

	@Test
	void whatWasCutGivesNoUndefinedCodeOfAnotherStandardAMeaning() {
		Editing on = new Editing("T1: 甲\n  T1.1: 任務\n    知識 K02\n知識定義\n  K01: 風\n");
		on.edit(new TreeEdit.Paste(on.key(""), 1, copy(source, "knowledge/1")));

		assertTrue(on.session.text().endsWith("  K01: 風\n  K03: 水\n    緣由: 更名。\n"), on.session.text());
	}

	@Test
	void anUndefinedReferenceStaysUndefined() {
		Editing from = new Editing("T1: 甲\n  T1.1: 見【註1】【K07】與【T2.1】\n    緣由: 併入原【K07】。\n");
		Editing on = new Editing("T1: 乙\nK07: 風\n註1: 註\n");
		on.edit(new TreeEdit.Paste(on.key("duties/0"), 0, copy(from, "duties/0/tasks/0")));

		assertTrue(on.session.text().startsWith("T1: 乙\n  T1.1: 見【註2】【K08】與【T2.1】\n    緣由: 併入原【K08】。\n"), on.session.text());
	}

	@Test
	void aReasonBringsItsNotesAlone() {
		Editing from = new Editing("T1: 甲\n  緣由: 併入【K01】【註1】。\nK01: 一\n註1: 註\n");
		Editing on = new Editing("T2: 乙\nK01: 風\n");
		on.edit(new TreeEdit.Paste(on.key(""), 0, copy(from, "duties/0")));

		assertEquals("T1: 甲\n  緣由: 併入【K01】【註1】。\n\nT2: 乙\nK01: 風\n註1: 註\n", on.session.text());
	}

	@Test
	void aLineBelowAHeadingOfAnotherSectionTellsNothingOfIndentation() {
		Editing on = new Editing("T1: 丙\n知識定義\n  K01: 風\n註1: 一\n註2: 二\n");
		on.edit(new TreeEdit.Paste(on.key("duties/0"), 0, copy(new Editing("T1: 甲\n  T1.1: 任務\n    級別 3\n"), "duties/0/tasks/0")));

		assertTrue(on.session.text().startsWith("T1: 丙\n  T1.1: 任務\n    級別 3\n"), on.session.text());
	}

	@Test
	void aViewSelectsWhatAnEditWasAbout() {
		EditResult moved = source.edit(new TreeEdit.Move(source.key("knowledge/2"), source.key(""), Literals.STANDARD__KNOWLEDGE, 0));
		EditResult converted = source.edit(new TreeEdit.ConvertDefinition(source.key("knowledge/0")));
		EditResult merged = source.edit(new TreeEdit.MergeDefinitions(source.key("knowledge/0"), source.key("knowledge/1")));
		EditResult set = source.edit(new TreeEdit.SetValue(source.key("duties/0"), Literals.DUTY__NAME, "新"));

		assertEquals(moved.selected(), converted.selected());
		assertEquals(List.of(source.key("skills/0")), converted.selected());
		assertEquals(List.of(source.key("knowledge/0")), merged.selected());
		assertEquals(List.of(), set.selected());
	}
}
