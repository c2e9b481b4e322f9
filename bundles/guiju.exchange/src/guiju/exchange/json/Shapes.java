package guiju.exchange.json;

import static guiju.exchange.json.Fields.choice;
import static guiju.exchange.json.Fields.citations;
import static guiju.exchange.json.Fields.code;
import static guiju.exchange.json.Fields.list;
import static guiju.exchange.json.Fields.text;
import static guiju.exchange.json.Fields.texts;
import static guiju.exchange.json.PrintedValues.date;
import static guiju.exchange.json.PrintedValues.dateText;
import static guiju.exchange.json.PrintedValues.level;
import static guiju.exchange.json.PrintedValues.levelText;

import guiju.model.Acceptance;
import guiju.model.Attitude;
import guiju.model.Classification;
import guiju.model.Duty;
import guiju.model.Element;
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

/** The objects of the format {@code guiju/standard/1}. The order of their fields is a contract. */
final class Shapes {

	private static final OcsFactory MAKE = OcsFactory.eINSTANCE;
	private static final Field<Element> REASON = text("reason", Element::getReason, Element::setReason);

	static final Shape<Standard> STANDARD = Shape.of(MAKE::createStandard,
			new Field<Standard>("format", (standard, json) -> json.name("format").value(StandardReader.FORMAT), (standard, json) -> {
				String format = json.rawText();
				if (!format.equals(StandardReader.FORMAT))
					throw json.refused("json.otherFormat", JsonPlaces.shortened(format), StandardReader.FORMAT);
			}).asRequired(),
			code(Standard::getCode, Standard::setCode),
			choice("nameKind", NameKind.values(), Standard::getNameKind, Standard::setNameKind),
			text("name", Standard::getName, Standard::setName),
			REASON,
			list("categories", Standard::getCategories, () -> Shapes.CLASSIFICATION),
			list("occupations", Standard::getOccupations, () -> Shapes.CLASSIFICATION),
			list("industries", Standard::getIndustries, () -> Shapes.CLASSIFICATION),
			text("description", Standard::getDescription, Standard::setDescription),
			level(Standard::getLevelText, Standard::setLevelText),
			levelText(Standard::getLevelText, Standard::setLevelText),
			texts("developers", Standard::getDevelopers),
			date("validUntil", Standard::getValidUntilText, Standard::setValidUntilText),
			dateText("validUntil", Standard::getValidUntilText, Standard::setValidUntilText),
			list("versions", Standard::getVersions, () -> Shapes.VERSION),
			list("duties", Standard::getDuties, () -> Shapes.DUTY),
			list("knowledge", Standard::getKnowledge, () -> Shapes.KNOWLEDGE),
			list("skills", Standard::getSkills, () -> Shapes.SKILL),
			list("attitudes", Standard::getAttitudes, () -> Shapes.ATTITUDE),
			list("prerequisites", Standard::getPrerequisites, () -> Shapes.ITEM),
			list("remarks", Standard::getRemarks, () -> Shapes.ITEM),
			list("notes", Standard::getNotes, () -> Shapes.NOTE),
			list("revisionReasons", Standard::getRevisionReasons, () -> Shapes.REVISION_REASON),
			list("acceptances", Standard::getAcceptances, () -> Shapes.ACCEPTANCE));

	private static final Shape<Classification> CLASSIFICATION = Shape.of(MAKE::createClassification,
			code(Classification::getCode, Classification::setCode),
			text("name", Classification::getName, Classification::setName));

	private static final Shape<Version> VERSION = Shape.of(MAKE::createVersion,
			text("version", Version::getVersion, Version::setVersion),
			code(Version::getCode, Version::setCode),
			text("name", Version::getName, Version::setName),
			text("status", Version::getStatus, Version::setStatus),
			text("note", Version::getNote, Version::setNote),
			date("date", Version::getDateText, Version::setDateText),
			dateText("date", Version::getDateText, Version::setDateText),
			REASON);

	private static final Shape<Duty> DUTY = Shape.of(MAKE::createDuty,
			code(Duty::getCode, Duty::setCode),
			text("name", Duty::getName, Duty::setName),
			REASON,
			list("tasks", Duty::getTasks, () -> Shapes.TASK));

	private static final Shape<Task> TASK = Shape.of(MAKE::createTask,
			code(Task::getCode, Task::setCode),
			text("name", Task::getName, Task::setName),
			REASON,
			level(Task::getLevelText, Task::setLevelText),
			levelText(Task::getLevelText, Task::setLevelText),
			list("outputs", Task::getOutputs, () -> Shapes.OUTPUT),
			list("indicators", Task::getIndicators, () -> Shapes.INDICATOR),
			citations("knowledge", Task::getKnowledge),
			citations("skills", Task::getSkills));

	private static final Shape<Output> OUTPUT = Shape.of(MAKE::createOutput,
			code(Output::getCode, Output::setCode),
			text("text", Output::getText, Output::setText),
			REASON);

	private static final Shape<Indicator> INDICATOR = Shape.of(MAKE::createIndicator,
			code(Indicator::getCode, Indicator::setCode),
			text("text", Indicator::getText, Indicator::setText),
			REASON);

	private static final Shape<Knowledge> KNOWLEDGE = Shape.of(MAKE::createKnowledge,
			code(Knowledge::getCode, Knowledge::setCode),
			text("name", Knowledge::getName, Knowledge::setName),
			REASON);

	private static final Shape<Skill> SKILL = Shape.of(MAKE::createSkill,
			code(Skill::getCode, Skill::setCode),
			text("name", Skill::getName, Skill::setName),
			REASON);

	private static final Shape<Attitude> ATTITUDE = Shape.of(MAKE::createAttitude,
			code(Attitude::getCode, Attitude::setCode),
			text("name", Attitude::getName, Attitude::setName),
			text("definition", Attitude::getDefinition, Attitude::setDefinition),
			REASON);

	private static final Shape<Item> ITEM = Shape.of(MAKE::createItem,
			text("text", Item::getText, Item::setText),
			REASON,
			list("children", Item::getChildren, () -> Shapes.ITEM));

	private static final Shape<Note> NOTE = Shape.of(MAKE::createNote,
			text("label", Note::getLabel, Note::setLabel),
			text("text", Note::getText, Note::setText),
			REASON,
			list("children", Note::getChildren, () -> Shapes.ITEM));

	private static final Shape<RevisionReason> REVISION_REASON = Shape.of(MAKE::createRevisionReason,
			choice("kind", RevisionKind.values(), RevisionReason::getKind, RevisionReason::setKind).asRequired(),
			code(RevisionReason::getCode, RevisionReason::setCode),
			text("citation", RevisionReason::getCitation, RevisionReason::setCitation),
			text("text", RevisionReason::getText, RevisionReason::setText));

	private static final Shape<Acceptance> ACCEPTANCE = Shape.of(MAKE::createAcceptance,
			text("finding", Acceptance::getFinding, Acceptance::setFinding),
			AcceptedPath.FIELD,
			text("line", Acceptance::getLine, Acceptance::setLine),
			text("reason", Acceptance::getReason, Acceptance::setReason));

	private Shapes() {}
}
