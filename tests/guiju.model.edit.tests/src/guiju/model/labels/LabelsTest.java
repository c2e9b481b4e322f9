package guiju.model.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

import guiju.model.Acceptance;
import guiju.model.Citation;
import guiju.model.Classification;
import guiju.model.Duty;
import guiju.model.Indicator;
import guiju.model.Item;
import guiju.model.Knowledge;
import guiju.model.Note;
import guiju.model.OcsFactory;
import guiju.model.RevisionKind;
import guiju.model.RevisionReason;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.model.Version;
import guiju.testing.RandomStandards;

class LabelsTest {

	private static final OcsFactory FACTORY = OcsFactory.eINSTANCE;

	private final Labels chinese = new Labels(Locale.TAIWAN);
	private final Labels english = new Labels(Locale.ENGLISH);
	private final Standard standard = FACTORY.createStandard();

	@Test
	void namesAStandardByCodeAndName() {
		standard.setCode("KMC2431-001v4");
		standard.setName("媒體企劃人員");

		assertBoth("職能基準 KMC2431-001v4 媒體企劃人員", "Standard KMC2431-001v4 媒體企劃人員", standard);
	}

	@Test
	void tellsWhatAStandardLacks() {
		assertBoth("職能基準 (未命名)", "Standard (unnamed)", standard);
	}

	@Test
	void namesElementsByCodeAndText() {
		Task task = FACTORY.createTask();
		task.setCode("T1.1");
		task.setName("企劃需求分析");
		Indicator indicator = FACTORY.createIndicator();
		indicator.setCode("P1.1.1");
		indicator.setText("蒐集資料。\n並分析。");

		assertBoth("T1.1 企劃需求分析", "T1.1 企劃需求分析", task);
		assertBoth("P1.1.1 蒐集資料。 並分析。", "P1.1.1 蒐集資料。 並分析。", indicator);
	}

	@Test
	void fillsInWhatIsMissing() {
		Duty coded = FACTORY.createDuty();
		coded.setCode("T1");
		Duty named = FACTORY.createDuty();
		named.setName("提案");

		assertBoth("T1 (未命名)", "T1 (unnamed)", coded);
		assertBoth("提案", "提案", named);
		assertBoth("主要職責 (未命名)", "Duty (unnamed)", FACTORY.createDuty());
		assertBoth("工作產出 (無內容)", "Output (empty)", FACTORY.createOutput());
		assertBoth("(無內容)", "(empty)", FACTORY.createItem());
		assertBoth("版本", "Version", FACTORY.createVersion());
	}

	@Test
	void showsWhatACitationCites() {
		Knowledge knowledge = FACTORY.createKnowledge();
		knowledge.setCode("K01");
		knowledge.setName("媒體及平台應用趨勢");
		standard.getKnowledge().add(knowledge);

		assertBoth("K1 媒體及平台應用趨勢", "K1 媒體及平台應用趨勢", citation("K1"));
		assertBoth("K99 (未定義)", "K99 (undefined)", citation("K99"));
		assertBoth("(無代碼) (未定義)", "(no code) (undefined)", citation(null));
	}

	private Citation citation(String code) {
		Duty duty = FACTORY.createDuty();
		Task task = FACTORY.createTask();
		Citation citation = FACTORY.createCitation();
		citation.setCode(code);
		task.getKnowledge().add(citation);
		duty.getTasks().add(task);
		standard.getDuties().add(duty);
		return citation;
	}

	@Test
	void tellsClassificationsApartByTheirPlace() {
		Classification category = classification(standard.getCategories(), "KMC");
		Classification occupation = classification(standard.getOccupations(), "2431");
		Classification industry = classification(standard.getIndustries(), null);

		assertBoth("職類別 KMC 名", "Category KMC 名", category);
		assertBoth("職業別 2431 名", "Occupation class 2431 名", occupation);
		assertBoth("行業別 名", "Industry 名", industry);
	}

	private static Classification classification(List<Classification> list, String code) {
		Classification classification = FACTORY.createClassification();
		classification.setCode(code);
		classification.setName("名");
		list.add(classification);
		return classification;
	}

	@Test
	void showsRowsOfTheHistoryNotesAndReasons() {
		Version version = FACTORY.createVersion();
		version.setVersion("V4");
		version.setDateText("2023/12/15");
		Note note = FACTORY.createNote();
		note.setLabel("1");
		note.setText("法規");
		RevisionReason reason = FACTORY.createRevisionReason();
		reason.setKind(RevisionKind.CITATION);
		reason.setCode("T1.1");
		reason.setCitation("K05");
		reason.setText("已由K08涵蓋。");
		Acceptance acceptance = FACTORY.createAcceptance();
		acceptance.setFinding("missing-output");
		acceptance.setReason("操作性任務。");

		assertBoth("V4 2023/12/15", "V4 2023/12/15", version);
		assertBoth("註1 法規", "Note 1 法規", note);
		assertBoth("註解 (無內容)", "Note (empty)", FACTORY.createNote());
		assertBoth("引用 T1.1 K05 已由K08涵蓋。", "Citation T1.1 K05 已由K08涵蓋。", reason);
		assertBoth("容許 missing-output 操作性任務。", "Acceptance missing-output 操作性任務。", acceptance);
	}

	@Test
	void shortensLongTextsWithoutCuttingACharacter() {
		Item item = FACTORY.createItem();
		item.setText("媒".repeat(39) + "𠮷體");

		assertEquals("媒".repeat(39) + "𠮷…", chinese.text(item));

		item.setText("媒".repeat(40));

		assertEquals("媒".repeat(40), chinese.text(item));
	}

	@Test
	void givesEveryObjectOneLine() {
		RandomStandards.each(100, any -> {
			for (TreeIterator<EObject> all = any.eAllContents(); all.hasNext();) {
				String label = chinese.text(all.next());

				assertFalse(label.isBlank() || label.contains("\n") || label.startsWith(" ") || label.endsWith(" "), label);
			}
		});
	}

	private void assertBoth(String zh, String en, EObject object) {
		assertEquals(zh, chinese.text(object));
		assertEquals(en, english.text(object));
	}
}
