package guiju.testing;

import java.util.List;

import guiju.model.Item;
import guiju.model.Note;
import guiju.model.OcsFactory;
import guiju.model.RevisionKind;
import guiju.model.RevisionReason;
import guiju.model.Standard;
import guiju.model.Version;

/** Draws what stands below the main table: prerequisites, remarks, notes, reasons of the revision, the history. */
final class RandomRemarks {

	private static final OcsFactory FACTORY = OcsFactory.eINSTANCE;
	private static final int DEEPEST = 4;
	private static final List<String> FIELDS = List.of("職業", "職類別", "行業別", "基準級別", "工作描述", "發展單位", "有效期限", "industry");
	private static final List<String> STATUS = List.of("最新版本", "歷史版本");
	private static final List<String> UPDATES = List.of("略", "已被《KMC2431-001v4》取代");

	private final RandomTexts texts;
	private final RandomCodes codes;

	RandomRemarks(RandomTexts texts, RandomCodes codes) {
		this.texts = texts;
		this.codes = codes;
	}

	/** Adds up to so many of each kind. */
	void addTo(Standard standard, int most) {
		for (int left = codes.number(0, most); left > 0; left--)
			standard.getPrerequisites().add(item(FACTORY.createItem(), 0));
		for (int left = codes.number(0, most); left > 0; left--)
			standard.getRemarks().add(item(FACTORY.createItem(), 0));
		for (int place = codes.number(0, most); place > 0; place--)
			standard.getNotes().add(note(place));
		for (int left = codes.number(0, most); left > 0; left--)
			standard.getRevisionReasons().add(revisionReason());
		for (int place = codes.number(0, most); place > 0; place--)
			standard.getVersions().add(version(place));
	}

	private Note note(int place) {
		Note note = item(FACTORY.createNote(), 0);
		note.setLabel(texts.maybe(90, () -> String.valueOf(place)));
		return note;
	}

	private <T extends Item> T item(T item, int depth) {
		item.setText(texts.maybe(95, depth == 0 ? texts::text : texts::plainText));
		item.setReason(texts.maybe(15, texts::text));
		while (depth < DEEPEST && texts.chance(35))
			item.getChildren().add(item(FACTORY.createItem(), depth + 1));
		return item;
	}

	/** Each kind names what its line has room for: a level only that of a task, a citation only below one. */
	private RevisionReason revisionReason() {
		RevisionReason reason = FACTORY.createRevisionReason();
		reason.setKind(texts.any(RevisionKind.VALUES));
		switch (reason.getKind()) {
			case REMOVED -> reason.setCode(texts.maybe(93, () -> codes.detail('P', 1, 2, 3)));
			case LEVEL -> reason.setCode(codes.task(1, 1));
			case CITATION -> {
				reason.setCode(codes.task(2, 1));
				reason.setCitation(texts.maybe(93, () -> codes.flat(texts.chance(50) ? 'K' : 'S', 5)));
			}
			case METADATA -> reason.setCode(texts.maybe(93, () -> texts.any(FIELDS)));
		}
		reason.setText(texts.maybe(95, texts::text));
		return reason;
	}

	private Version version(int place) {
		Version version = FACTORY.createVersion();
		version.setVersion((texts.chance(10) ? "v" : "V") + place);
		version.setCode(texts.maybe(93, codes::standard));
		version.setDateText(texts.maybe(90, codes::date));
		version.setName(texts.maybe(95, texts::text));
		version.setStatus(texts.maybe(85, () -> texts.any(STATUS)));
		version.setNote(texts.maybe(80, () -> texts.chance(50) ? texts.any(UPDATES) : texts.text()));
		version.setReason(texts.maybe(15, texts::text));
		return version;
	}
}
