package guiju.ui.tree;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import guiju.model.Acceptance;
import guiju.model.Citation;
import guiju.model.Coded;
import guiju.model.Item;
import guiju.model.OcsPackage.Literals;
import guiju.model.RevisionReason;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.model.Version;
import guiju.model.labels.DomainNames;
import guiju.model.labels.Labels;
import guiju.text.writer.Parts;
import guiju.ui.wording.Words;

/**
 * What a row says.
 *
 * @param code the code, which stands out
 * @param text the text in one line
 * @param remark what is said beside it, in a lighter colour
 */
record RowText(String code, String text, String remark) {

	private static final int LONGEST = 160;
	private static final Words WORDS = new Words(RowText.class);
	private static final DomainNames NAMES = new DomainNames(Words.language());
	private static final Labels LABELS = new Labels(NAMES);

	static RowText of(Row row, Rows rows) {
		return switch (row) {
			case Row.Broken line -> new RowText("", line.text(), rows.line(line).map(at -> WORDS.text("broken", at.index() + 1)).orElse(""));
			case Row.Group group -> rows.object(group).map(owner -> group(owner, group)).orElseGet(RowText::nothing);
			case Row.Of of -> rows.object(of).map(RowText::of).orElseGet(RowText::nothing);
		};
	}

	private static RowText nothing() {
		return new RowText("", "", "");
	}

	private static RowText group(EObject owner, Row.Group group) {
		List<?> all = (List<?>) owner.eGet(group.feature());
		boolean cited = owner instanceof Task;
		String name = NAMES.feature(owner.eClass(), group.feature());
		if (!cited)
			return new RowText("", name, all.isEmpty() ? WORDS.text("none") : String.valueOf(all.size()));
		return new RowText("", name, all.isEmpty() ? WORDS.text("none")
				: all.stream().map(citation -> String.valueOf(((Citation) citation).getCode())).collect(Collectors.joining(WORDS.text("between"))));
	}

	private static RowText of(EObject object) {
		return switch (object) {
			case Standard standard -> new RowText(plain(standard.getCode()), text(standard), "");
			case Task task -> new RowText(plain(task.getCode()), text(task), plain(task.getLevelText()).isEmpty() ? "" : WORDS.text("level", task.getLevelText()));
			case Version version -> new RowText(plain(version.getVersion()), text(version), plain(version.getDateText()));
			case Coded coded -> new RowText(plain(coded.getCode()), text(coded), "");
			case Citation citation -> new RowText(plain(citation.getCode()),
					citation.getTarget() == null ? WORDS.text("undefined") : text(citation.getTarget()), "");
			case guiju.model.Note note -> new RowText(WORDS.text("note", plain(note.getLabel())), text(note), "");
			case Item item -> new RowText("", text(item), "");
			case RevisionReason reason -> new RowText(NAMES.literal(Literals.REVISION_KIND, reason.getKind()) + " " + plain(reason.getCode())
					+ (reason.getCitation() == null ? "" : " " + reason.getCitation()), text(reason), "");
			case Acceptance acceptance -> new RowText(plain(acceptance.getFinding()), plain(acceptance.getReason()), "");
			default -> new RowText("", LABELS.text(object), "");
		};
	}

	private static String text(EObject object) {
		EClass type = object.eClass();
		Object value = object.eGet(object instanceof Standard ? Literals.STANDARD__NAME : Parts.text(type));
		String text = plain((String) value).replaceAll("\\s*\\n\\s*", " ").strip();
		if (text.isEmpty())
			return WORDS.text("empty");
		return text.codePointCount(0, text.length()) <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
	}

	private static String plain(String value) {
		return value == null ? "" : value;
	}

	/** Returns all in one line. */
	String line() {
		return code + (code.isEmpty() || text.isEmpty() ? "" : "  ") + text + (remark.isEmpty() ? "" : "  " + remark);
	}
}
