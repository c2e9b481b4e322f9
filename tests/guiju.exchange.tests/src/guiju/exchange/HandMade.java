package guiju.exchange;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import guiju.model.Acceptance;
import guiju.model.Attitude;
import guiju.model.Citation;
import guiju.model.Classification;
import guiju.model.Duty;
import guiju.model.Indicator;
import guiju.model.Item;
import guiju.model.Knowledge;
import guiju.model.NameKind;
import guiju.model.Note;
import guiju.model.OcsFactory;
import guiju.model.Output;
import guiju.model.RevisionKind;
import guiju.model.RevisionReason;
import guiju.model.Skill;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.model.Version;

/** One standard that has every field once, and every kind of print where the format tells several apart. */
public final class HandMade {

	private static final OcsFactory MAKE = OcsFactory.eINSTANCE;

	private HandMade() {}

	/** Makes the standard anew. */
	public static Standard standard() {
		Standard standard = MAKE.createStandard();
		standard.setCode("KMC2431-001v4");
		standard.setNameKind(NameKind.JOB_FAMILY);
		standard.setName("媒體企劃人員【註1】");
		standard.setReason("依業界用語更名。");
		standard.getCategories().add(classification("KMC", "行銷與銷售 / 行銷傳播"));
		standard.getOccupations().add(classification(null, "廣告及行銷專業人員"));
		standard.getIndustries().add(classification("M7310", null));
		standard.setDescription("負責規劃\"媒體\"企劃案 <&> 𠮷。\n\n另一段\\。");
		standard.setLevelText("4");
		standard.getDevelopers().addAll(List.of("勞動部勞動力發展署", "勞動部勞動力發展署"));
		standard.setValidUntilText("2027/12/31");
		standard.getVersions().add(version("V4", "2023/12/15", "最新版本", "略"));
		standard.getVersions().add(version("V3", "2020-1-5", "歷史版本", "已被《KMC2431-001v4》取代"));
		standard.getVersions().add(version("V2", "106年", null, null));
		standard.getDuties().add(duty());
		definitions(standard);
		remarks(standard);
		standard.getRevisionReasons().add(revisionReason(RevisionKind.REMOVED, "P1.2.3", null));
		standard.getRevisionReasons().add(revisionReason(RevisionKind.CITATION, "T1.1", "K05"));
		acceptances(standard);
		return standard;
	}

	private static void definitions(Standard standard) {
		Knowledge knowledge = MAKE.createKnowledge();
		knowledge.setCode("K01");
		knowledge.setName("媒體及平台應用趨勢");
		knowledge.setReason("範圍擴大。");
		standard.getKnowledge().add(knowledge);
		Skill skill = MAKE.createSkill();
		skill.setCode("Ｓ０１");
		skill.setName("判斷");
		standard.getSkills().add(skill);
		Attitude attitude = MAKE.createAttitude();
		attitude.setName("主動積極");
		attitude.setDefinition("自動自發做事。");
		standard.getAttitudes().add(attitude);
	}

	private static void remarks(Standard standard) {
		Item prerequisite = item("大專以上畢業。");
		prerequisite.setReason("放寬。");
		prerequisite.getChildren().add(item("子項"));
		prerequisite.getChildren().get(0).getChildren().add(item("孫項"));
		standard.getPrerequisites().add(prerequisite);
		standard.getRemarks().add(item("補充"));
		Note note = MAKE.createNote();
		note.setLabel("1");
		note.setText("廣電相關法規：廣電法規……");
		note.getChildren().add(item("衛星廣播電視法"));
		standard.getNotes().add(note);
	}

	private static void acceptances(Standard standard) {
		Task task = standard.getDuties().get(0).getTasks().get(0);
		standard.getAcceptances().add(acceptance("missing-standard-code", "草案", standard, null));
		standard.getAcceptances().add(acceptance("malformed-level", null, task, "levelText"));
		standard.getAcceptances().add(acceptance("stray-blank", "照印", null, null));
	}

	private static Duty duty() {
		Duty duty = MAKE.createDuty();
		duty.setCode("T1");
		duty.setName("媒體企劃案提案");
		Task task = MAKE.createTask();
		task.setCode("T1.1");
		task.setName("企劃需求分析");
		task.setReason("依業界座談意見補充。");
		task.setLevelText("4級以上");
		Output output = MAKE.createOutput();
		output.setCode("04.2.1");
		output.setText("媒體需求分析書");
		task.getOutputs().add(output);
		Indicator indicator = MAKE.createIndicator();
		indicator.setCode("P1.1.1");
		indicator.setText("蒐集媒體型態。");
		indicator.setReason("增列。");
		task.getIndicators().add(indicator);
		task.getKnowledge().add(citation("K01"));
		task.getKnowledge().add(citation("K99"));
		task.getSkills().add(citation("S1"));
		duty.getTasks().add(task);
		Task second = MAKE.createTask();
		second.setLevelText("４");
		duty.getTasks().add(second);
		return duty;
	}

	private static Classification classification(String code, String name) {
		Classification classification = MAKE.createClassification();
		classification.setCode(code);
		classification.setName(name);
		return classification;
	}

	private static Version version(String number, String date, String status, String note) {
		Version version = MAKE.createVersion();
		version.setVersion(number);
		version.setCode("KMC2431-001" + number.toLowerCase());
		version.setName("媒體企劃人員");
		version.setStatus(status);
		version.setNote(note);
		version.setDateText(date);
		return version;
	}

	private static Item item(String text) {
		Item item = MAKE.createItem();
		item.setText(text);
		return item;
	}

	private static Citation citation(String code) {
		Citation citation = MAKE.createCitation();
		citation.setCode(code);
		return citation;
	}

	private static RevisionReason revisionReason(RevisionKind kind, String code, String citation) {
		RevisionReason reason = MAKE.createRevisionReason();
		reason.setKind(kind);
		reason.setCode(code);
		reason.setCitation(citation);
		reason.setText("併入。");
		return reason;
	}

	private static Acceptance acceptance(String finding, String reason, EObject subject, String line) {
		Acceptance acceptance = MAKE.createAcceptance();
		acceptance.setFinding(finding);
		acceptance.setReason(reason);
		acceptance.setSubject(subject);
		acceptance.setLine(line);
		return acceptance;
	}
}
