package guiju.revision.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import guiju.diff.Comparison;
import guiju.diff.change.Change;
import guiju.diff.change.Kind;
import guiju.diff.change.Located;
import guiju.diff.element.ElementType;
import guiju.model.Element;
import guiju.model.OcsPackage.Literals;
import guiju.model.RevisionKind;
import guiju.model.RevisionReason;
import guiju.model.code.ElementCode;
import guiju.model.path.ElementPath;
import guiju.model.reference.References;
import guiju.sync.key.ElementKey;
import guiju.sync.key.KeyTree;
import guiju.sync.plan.Draft;
import guiju.sync.plan.TreeEdit;
import guiju.text.keyword.Keyword;
import guiju.text.keyword.Vocabulary;

/**
 * Finds where the reason of a change belongs, the place where {@code guiju.diff.reason} looks for it first, and plans the edit
 * that writes it there. Elements are found by the keys of the tree that was compared, so that the text may have changed since.
 */
public final class ReasonWriter {

	private final Comparison comparison;
	private final KeyTree compared;

	/**
	 * Writes reasons of a comparison.
	 *
	 * @param compared the keys of the text that was compared as the new version
	 */
	public ReasonWriter(Comparison comparison, KeyTree compared) {
		this.comparison = comparison;
		this.compared = compared;
	}

	/** Returns where the reason of a change belongs; empty where the language has no place for it, as for a removed element without code. */
	public static Optional<ReasonPlace> place(Change change, Vocabulary vocabulary) {
		if (change.is(Kind.REMOVED))
			return change.before().stream().map(Located::code).filter(Objects::nonNull).findFirst()
					.map(code -> new ReasonPlace.InRevision(RevisionKind.REMOVED, code, null));
		Located after = change.after().get(0);
		if (change.element() == ElementType.STANDARD)
			return change.is(Kind.RENAMED) || "nameKind".equals(change.field()) ? Optional.of(new ReasonPlace.AtElement("", null))
					: keyword(change.field()).map(word -> new ReasonPlace.InRevision(RevisionKind.METADATA, word.in(vocabulary), null));
		if (change.element() == ElementType.TASK && after.code() != null && change.is(Kind.LEVEL_CHANGED))
			return Optional.of(new ReasonPlace.InRevision(RevisionKind.LEVEL, after.code(), null));
		if (change.element() == ElementType.TASK && after.code() != null && change.field() != null)
			return Optional.of(new ReasonPlace.InRevision(RevisionKind.CITATION, after.code(), change.citation()));
		return Optional.of(new ReasonPlace.AtElement(after.path(), after.code()));
	}

	private static Optional<Keyword> keyword(String field) {
		return Optional.ofNullable(field == null ? null : switch (field) {
			case "code" -> Keyword.STANDARD;
			case "categories" -> Keyword.CATEGORY;
			case "occupations" -> Keyword.OCCUPATION_CLASS;
			case "industries" -> Keyword.INDUSTRY;
			case "description" -> Keyword.DESCRIPTION;
			case "level", "levelText" -> Keyword.STANDARD_LEVEL;
			case "developers" -> Keyword.DEVELOPER;
			case "validUntil", "validUntilText" -> Keyword.VALID_UNTIL;
			default -> null;
		});
	}

	/**
	 * Returns the edit that gives a change its reason, or takes it away for a blank one.
	 *
	 * @param now the keys of the text as it is
	 * @return empty where there is no place for it any more, or nothing to do
	 */
	public Optional<TreeEdit> edit(Change change, String reason, Vocabulary vocabulary, KeyTree now) {
		String text = reason == null || reason.isBlank() ? null : reason.strip();
		return place(change, vocabulary).flatMap(place -> switch (place) {
			case ReasonPlace.AtElement at -> atElement(at, text, now);
			case ReasonPlace.InRevision line -> inRevision(line, text, now);
		});
	}

	private Optional<TreeEdit> atElement(ReasonPlace.AtElement place, String text, KeyTree now) {
		EObject there = ElementPath.find(compared.parsed().standard(), place.path());
		ElementKey key = there == null ? null : compared.key(there);
		if (key == null || !(now.object(key) instanceof Element element) || Objects.equals(element.getReason(), text))
			return Optional.empty();
		return Optional.of(new TreeEdit.SetValue(key, Literals.ELEMENT__REASON, text));
	}

	private Optional<TreeEdit> inRevision(ReasonPlace.InRevision place, String text, KeyTree now) {
		List<RevisionReason> lines = lines(place, now);
		if (text == null)
			return lines.isEmpty() ? Optional.empty() : Optional.of(new TreeEdit.Delete(lines.stream().map(now::key).toList()));
		if (lines.isEmpty())
			return Optional.of(new TreeEdit.Insert(now.root(), now.parsed().standard().getRevisionReasons().size(), draft(place, text)));
		List<TreeEdit> edits = new ArrayList<>();
		if (!text.equals(lines.get(0).getText()))
			edits.add(new TreeEdit.SetValue(now.key(lines.get(0)), Literals.REVISION_REASON__TEXT, text));
		if (lines.size() > 1)
			edits.add(new TreeEdit.Delete(lines.subList(1, lines.size()).stream().map(now::key).toList()));
		return edits.isEmpty() ? Optional.empty() : Optional.of(edits.size() == 1 ? edits.get(0) : new TreeEdit.Several(edits));
	}

	private static Draft draft(ReasonPlace.InRevision place, String text) {
		Draft draft = Draft.of(Literals.STANDARD__REVISION_REASONS).with(Literals.REVISION_REASON__KIND, place.kind())
				.with(Literals.REVISION_REASON__CODE, place.code()).with(Literals.REVISION_REASON__TEXT, text);
		return place.citation() == null ? draft : draft.with(Literals.REVISION_REASON__CITATION, place.citation());
	}

	/** Returns the lines that speak of just this. Those that the old version has, too, are left over from the last round and stay. */
	private List<RevisionReason> lines(ReasonPlace.InRevision place, KeyTree now) {
		List<RevisionReason> old = comparison.before().standard().getRevisionReasons();
		return now.parsed().standard().getRevisionReasons().stream()
				.filter(line -> speaksOf(line, place) && old.stream().noneMatch(other -> speaksOf(other, place) && Objects.equals(other.getText(), line.getText())))
				.toList();
	}

	private static boolean speaksOf(RevisionReason line, ReasonPlace.InRevision place) {
		if (line.getKind() != place.kind())
			return false;
		if (line.getKind() == RevisionKind.METADATA)
			return line.getCode() != null && Keyword.of(line.getCode()) == Keyword.of(place.code());
		return code(line.getCode()).equals(code(place.code())) && code(line.getCitation()).equals(code(place.citation()));
	}

	private static String code(String printed) {
		if (printed == null)
			return "";
		String label = References.label(printed);
		return ElementCode.parse(label).map(ElementCode::print).orElse(label.startsWith("註") ? label.substring(1) : label);
	}
}
