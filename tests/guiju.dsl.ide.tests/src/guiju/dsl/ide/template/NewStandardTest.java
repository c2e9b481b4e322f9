package guiju.dsl.ide.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.dsl.formatting.StandardFormatter;
import guiju.dsl.ide.template.NewStandard.Classified;
import guiju.dsl.ide.template.NewStandard.Written;
import guiju.testing.Findings;
import guiju.text.keyword.Vocabulary;

class NewStandardTest {

	private static final List<Classified> NONE = List.of();

	@Test
	void leavesBlankWhatNobodyKnowsYet() {
		Written written = new NewStandard("", false, "", NONE, NONE, NONE, 0, 1, 1, Vocabulary.CHINESE).write();

		assertEquals("""
				職能基準
				職業:
				工作描述:

				T1:
				  T1.1:
				    O1.1.1:
				    P1.1.1:

				知識定義
				  K01:
				技能定義
				  S01:
				態度定義
				  A01:
				    定義:
				""", written.text());
		assertEquals("職能基準\n職業:".length(), written.blank());
	}

	@Test
	void writesWhatIsKnownAndAsManyDutiesAndTasksAsWanted() {
		Written written = new NewStandard("TFB5139-901v1", true, " 餐飲 ", List.of(new Classified("TFB", "休閒與觀光旅遊 / 餐飲管理")),
				List.of(new Classified("5139", "")), List.of(new Classified("I5631", "飲料店業"), new Classified("", "")), 3, 2, 2, Vocabulary.CHINESE).write();

		assertEquals("""
				職能基準 TFB5139-901v1
				職類: 餐飲
				職類別 TFB: 休閒與觀光旅遊 / 餐飲管理
				職業別 5139:
				行業別 I5631: 飲料店業
				基準級別 3
				工作描述:
				""", written.text().substring(0, written.text().indexOf("\nT1:")));
		assertEquals(List.of("T1:", "  T1.1:", "  T1.2:", "T2:", "  T2.1:", "  T2.2:"), written.text().lines().filter(line -> line.strip().startsWith("T")).toList());
		assertEquals("職業別 5139:", written.text().substring(0, written.blank()).lines().toList().get(3));
	}

	@Test
	void speaksTheVocabularyThatIsAskedFor() {
		Written written = new NewStandard("TFB5139-901v1", false, "Barista", NONE, NONE, NONE, 3, 1, 1, Vocabulary.ENGLISH).write();

		assertEquals("standard TFB5139-901v1\noccupation: Barista\nstandard-level 3\ndescription:\n", written.text().substring(0, written.text().indexOf("\nT1:")));
	}

	@Test
	void isWellFormedAsItStands() {
		for (Vocabulary vocabulary : Vocabulary.values()) {
			String text = new NewStandard("", false, "咖啡師", NONE, NONE, NONE, 3, 3, 2, vocabulary).write().text();

			assertEquals(List.of(), StandardFormatter.format(text));
			assertEquals(List.of("missing-standard-code", "missing-text"), Findings.of(text).codes().stream().distinct().filter(code -> !code.startsWith("unused")).toList());
		}
	}
}
