package guiju.report.rows;

import java.util.List;

import guiju.diff.change.Change;
import guiju.diff.change.Kind;
import guiju.diff.element.ElementType;
import guiju.model.code.ElementCode;

/** The fields that have a row of their own, named as in the JSON of a standard. */
public final class Fields {

	/** The standard's code. */
	public static final String CODE = "code";
	/** 職業 or 職類. */
	public static final String NAME_KIND = "nameKind";
	/** 職類別. */
	public static final String CATEGORIES = "categories";
	/** 職業別. */
	public static final String OCCUPATIONS = "occupations";
	/** 行業別. */
	public static final String INDUSTRIES = "industries";
	/** 工作描述. */
	public static final String DESCRIPTION = "description";
	/** 基準級別 or 職能級別. */
	public static final String LEVEL = "level";
	/** 發展單位. */
	public static final String DEVELOPERS = "developers";
	/** 有效期限. */
	public static final String VALID_UNTIL = "validUntil";
	/** The knowledge that a task cites. */
	public static final String KNOWLEDGE = "knowledge";
	/** The skills that a task cites. */
	public static final String SKILLS = "skills";
	/** What an attitude means. */
	public static final String DEFINITION = "definition";

	private static final List<String> HEAD = List.of(CODE, NAME_KIND, CATEGORIES, OCCUPATIONS, INDUSTRIES, DESCRIPTION, LEVEL, DEVELOPERS, VALID_UNTIL);
	private static final List<String> TASK = List.of(LEVEL, KNOWLEDGE, SKILLS);

	private Fields() {}

	/** Returns the fields of an element that have rows of their own, whether or not anything changed. */
	static List<String> of(ElementType element) {
		return switch (element) {
			case STANDARD -> HEAD;
			case TASK -> TASK;
			case ATTITUDE -> List.of(DEFINITION);
			default -> List.of();
		};
	}

	/** Returns the field in whose row a change is shown; null for the row of the element's code and text. */
	public static String of(Change change) {
		if (change.is(Kind.CITATION_ADDED) || change.is(Kind.CITATION_REMOVED))
			return cited(change);
		if (change.field() == null)
			return change.is(Kind.LEVEL_CHANGED) ? LEVEL : null;
		return switch (change.field()) {
			case "levelText" -> LEVEL;
			case "validUntilText" -> VALID_UNTIL;
			case "name", "text", "note" -> null;
			default -> change.element() == ElementType.VERSION ? null : change.field();
		};
	}

	private static String cited(Change change) {
		if (KNOWLEDGE.equals(change.field()) || SKILLS.equals(change.field()))
			return change.field();
		return ElementCode.parse(change.citation()).map(ElementCode::letter).filter(letter -> letter == 'S').isPresent() ? SKILLS : KNOWLEDGE;
	}
}
