package guiju.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.ECollections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.dsl.corpus.Examples;
import guiju.dsl.corpus.Rounds;
import guiju.model.Classification;
import guiju.model.Coded;
import guiju.model.Duty;
import guiju.model.NameKind;
import guiju.model.RevisionKind;
import guiju.model.RevisionReason;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.model.Version;
import guiju.testing.Parsing;
import guiju.testing.SameModel;

class StandardParserTest {

	@Test
	void readsTheHead() {
		Standard standard = Parsing.standard("""
				職能基準: KMC2431-001v4 // 草案
				職類: 行銷【註1】
				  緣由: 更名
				職類別 KMC: 行銷與銷售 / 行銷傳播
				職類別 ISD
				職業別 2431: 廣告
				行業別 M7310: 廣告業
				行業別: 市場研究業
				基準級別 4級以上
				工作描述: 負責 https://a.b // 不是註解
				發展單位: 甲署
				發展單位: 乙部
				  | 丙司
				有效期限 2027/12/31
				""");

		assertEquals("KMC2431-001v4", standard.getCode());
		assertEquals(NameKind.JOB_FAMILY, standard.getNameKind());
		assertEquals(List.of("行銷【註1】", "更名"), List.of(standard.getName(), standard.getReason()));
		assertEquals("KMC 行銷與銷售 / 行銷傳播, ISD null", show(standard.getCategories()));
		assertEquals("2431 廣告", show(standard.getOccupations()));
		assertEquals("M7310 廣告業, null 市場研究業", show(standard.getIndustries()));
		assertEquals("4級以上", standard.getLevelText());
		assertEquals("負責 https://a.b // 不是註解", standard.getDescription());
		assertEquals(List.of("甲署", "乙部\n丙司"), standard.getDevelopers());
		assertEquals("2027/12/31", standard.getValidUntilText());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '⇒', value = {"職能基準 A⇒職能基準 B⇒A", "職業: A⇒職業: B⇒A", "職業: A⇒職類: B⇒A", "職類: A⇒職業: B⇒A", "基準級別 A⇒standard-level B⇒A",
			"工作描述: A⇒工作描述: B⇒A", "有效期限 A⇒有效期限 B⇒A", "T1.1: x%級別 A⇒級別 B⇒A"})
	void firstOfTwoFieldsCountsAndTheSecondIsAFinding(String first, String second, String value) {
		String text = first.replace('%', '\n') + "\n" + second;
		Standard standard = Parsing.standard(text);

		String read = standard.getDuties().isEmpty()
				? String.join("", notNull(standard.getCode(), standard.getName(), standard.getLevelText(),
						standard.getDescription(), standard.getValidUntilText()))
				: standard.getDuties().get(0).getTasks().get(0).getLevelText();
		assertEquals(value, read);
		assertEquals(List.of(text.lines().count() + ":1 '" + second + "'"), Parsing.syntaxFindings(text));
	}

	@Test
	void readsDutiesAndTasksWithAndWithoutCodes() {
		Standard standard = Parsing.standard("T1: a\n任務: b\n級別 4\n指標: c\n職責: d\n緣由: e\nT2.1: f\n產出: g\n知識: h\n技能: i\n態度: j");

		assertEquals("T1 a, null d", show(standard.getDuties()));
		assertEquals("null b", show(standard.getDuties().get(0).getTasks()));
		assertEquals("e", standard.getDuties().get(1).getReason());
		assertEquals("T2.1 f", show(standard.getDuties().get(1).getTasks()));
		assertEquals("null h", show(standard.getKnowledge()));
		assertEquals("null i", show(standard.getSkills()));
		assertEquals("null j", show(standard.getAttitudes()));
	}

	@ParameterizedTest
	@ValueSource(strings = {"O1.1.1: a", "P1.1.1: a", "級別 4", "知識 K01", "技能 S01"})
	void lineOfATaskKeepsItsPlaceWithoutParents(String line) {
		for (String above : List.of("", "T1: x\n", "K01: x\n", "說明\n")) {
			Standard standard = Parsing.standard(above + line + "\nT1.2: 次");

			List<Task> tasks = standard.getDuties().get(0).getTasks();
			assertEquals("null null, T1.2 次", show(tasks));
			assertFalse(tasks.get(0).eContents().isEmpty() && tasks.get(0).getLevelText() == null);
		}
	}

	@Test
	void placeDecidesNotTheDigits() {
		Standard standard = Parsing.standard("T1: a\nT1.1: b\nT2: c\nT9.9: d\nO2.2.1: e\n04.2.1: f\nP1.1: g");

		Task task = standard.getDuties().get(1).getTasks().get(0);
		assertEquals("O2.2.1 e, 04.2.1 f", show(task.getOutputs()));
		assertEquals("P1.1 g", show(task.getIndicators()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '⇒', value = {"a%| b⇒a¶b", "a%  |b%\t｜ c⇒a¶b¶c", "a%|%| b⇒a¶¶b", "a%|⇒a¶", "%| b⇒¶b", "a%% // 註解%| b⇒a¶b",
			"a%散文%| b⇒a¶b", "a%|| b⇒a¶| b", "a%|// b⇒a¶// b", "a // b%| // c⇒a // b¶// c"})
	void continuationLinesAreParagraphs(String lines, String paragraphs) {
		String text = lines.replace("%", "\n");
		String expected = paragraphs.replace("¶", "\n");
		for (String head : List.of("工作描述", "T1", "K01", "補充", "發展單位")) {
			Standard standard = Parsing.standard(head + ": " + text);

			String read = switch (head) {
				case "工作描述" -> standard.getDescription();
				case "T1" -> standard.getDuties().get(0).getName();
				case "K01" -> standard.getKnowledge().get(0).getName();
				case "補充" -> standard.getRemarks().get(0).getText();
				default -> standard.getDevelopers().get(0);
			};
			assertEquals(expected, read);
		}
	}

	@Test
	void readsReasonsAndHistory() {
		Standard standard = Parsing.standard("""
				刪除 P1.2.3: 併入
				level T1.1: 調整
				引用 T1.1 K05: 涵蓋
				  | 第二段
				欄位 工作描述: 改寫
				V4 KMC2431-001v4 2023/12/15: 媒體
				  更新說明: 略
				  狀態: 最新版本
				V3 民國110年: 媒體
				V2: 媒體
				""");

		assertEquals(List.of("REMOVED P1.2.3 null 併入", "LEVEL T1.1 null 調整", "CITATION T1.1 K05 涵蓋\n第二段", "METADATA 工作描述 null 改寫"),
				standard.getRevisionReasons().stream().map(StandardParserTest::show).toList());
		assertEquals(RevisionKind.LEVEL, standard.getRevisionReasons().get(1).getKind());
		assertEquals(List.of("V4 KMC2431-001v4 2023/12/15 媒體 最新版本 略", "V3 null 民國110年 媒體 null null", "V2 null null 媒體 null null"),
				standard.getVersions().stream().map(StandardParserTest::show).toList());
	}

	@Test
	void linesOfATaskComeInAnyOrder() {
		for (String example : Examples.texts())
			Rounds.run(20, random -> SameModel.require(sorted(Parsing.standard(example)), sorted(Parsing.standard(shuffled(example, random)))));
	}

	@Test
	void severalListsOfOneTaskAreOne() {
		SameModel.require(Parsing.standard("T1: a\nT1.1: b\n知識 K01、K02、K03\n技能 S01"),
				Parsing.standard("T1: a\nT1.1: b\n知識 K01\n技能\nskills S01\n知識 K02 K03"));
	}

	@Test
	void emptyTextIsAnEmptyStandard() {
		for (String text : List.of("", "\n\n", "\ufeff", "散文", "// 註解")) {
			assertEquals(0, Parsing.standard(text).eContents().size());
			assertNull(Parsing.standard(text).getCode());
		}
	}

	@Test
	void severalThreadsUseOneParser() {
		List<String> texts = Collections.nCopies(40, Examples.texts()).stream().flatMap(List::stream).toList();

		texts.parallelStream().forEach(text -> assertEquals(text, Parsing.parse(text).root().getText()));
		texts.parallelStream().forEach(text -> SameModel.require(Parsing.standard(text), Parsing.standard(text)));
	}

	/** Shuffles the lines between a task and the next line that is no line of it. */
	private static String shuffled(String text, Random random) {
		List<String> result = new ArrayList<>();
		List<String> task = new ArrayList<>();
		for (String line : text.split("\n", -1))
			if (line.matches(" {4}(級別|知識|技能|[OP]\\d).*")) {
				task.add(line);
			} else {
				Collections.shuffle(task, random);
				result.addAll(task);
				task.clear();
				result.add(line);
			}
		return String.join("\n", result);
	}

	/** Puts outputs and indicators, whose order the shuffling changed, in the order of their codes. */
	private static Standard sorted(Standard standard) {
		for (Duty duty : standard.getDuties())
			for (Task task : duty.getTasks()) {
				ECollections.sort(task.getOutputs(), Comparator.comparing(Coded::getCode));
				ECollections.sort(task.getIndicators(), Comparator.comparing(Coded::getCode));
			}
		return standard;
	}

	private static List<String> notNull(String... values) {
		return Stream.of(values).filter(Objects::nonNull).toList();
	}

	private static String show(List<?> elements) {
		return String.join(", ", elements.stream().map(element -> switch (element) {
			case Classification classification -> classification.getCode() + " " + classification.getName();
			case Coded coded -> coded.getCode() + " " + coded.eGet(coded.eClass().getEStructuralFeature(
					coded.eClass().getEStructuralFeature("name") == null ? "text" : "name"));
			default -> element.toString();
		}).toList());
	}

	private static String show(RevisionReason reason) {
		return reason.getKind().name() + " " + reason.getCode() + " " + reason.getCitation() + " " + reason.getText();
	}

	private static String show(Version version) {
		return version.getVersion() + " " + version.getCode() + " " + version.getDateText() + " " + version.getName() + " " + version.getStatus()
				+ " " + version.getNote();
	}
}
