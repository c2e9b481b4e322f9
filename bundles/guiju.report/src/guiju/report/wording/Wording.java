package guiju.report.wording;

import java.text.MessageFormat;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

import guiju.diff.Comparison;
import guiju.diff.Doubt;
import guiju.diff.change.Change;
import guiju.diff.change.Impact;
import guiju.diff.change.Kind;
import guiju.diff.change.Verdict;
import guiju.diff.element.ElementType;
import guiju.diff.match.Ground;
import guiju.report.rows.Fields;
import guiju.report.rows.SectionType;

/** Words what a comparison says in one language. It keeps nothing that changes and can be used by many threads. */
public final class Wording {

	/** Taiwan's Chinese, the language of the standards. */
	public static final Locale CHINESE = Locale.TAIWAN;
	/** English. */
	public static final Locale ENGLISH = Locale.ENGLISH;

	/** The language of the standards themselves, as markup names it. */
	public static final String STANDARDS_TAG = "zh-Hant-TW";

	private final Locale language;
	private final ResourceBundle words;

	/** Words in Chinese for any Chinese locale, else in English. */
	public Wording(Locale locale) {
		language = locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
		words = ResourceBundle.getBundle("guiju.report.wording.words", language, Wording.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/** Returns the language, {@link #CHINESE} or {@link #ENGLISH}. */
	public Locale language() {
		return language;
	}

	/** Returns the language as markup names it. */
	public String tag() {
		return language.equals(CHINESE) ? STANDARDS_TAG : "en";
	}

	/** Returns the words of a key with arguments filled in. */
	public String text(String key, Object... arguments) {
		String wording = words.getString(key);
		return arguments.length == 0 ? wording.replace("''", "'") : new MessageFormat(wording, language).format(arguments);
	}

	/** Returns the word for what happened. */
	public String kind(Kind kind) {
		return text("kind." + kind.key());
	}

	/** Returns the words for all that happened in a change. */
	public String kinds(Change change) {
		return told(change).stream().map(kind -> kind(change, kind)).collect(Collectors.joining(text("and")));
	}

	/** Returns what happened in a change as a reader is told it: that a field changed goes without saying where its words did. */
	public List<Kind> told(Change change) {
		return change.kinds().size() == 1 ? change.kinds() : change.kinds().stream().filter(kind -> kind != Kind.METADATA_CHANGED).toList();
	}

	/** Returns the word for one of the things that happened in a change; a task's lists of citations are no fields to a reader. */
	public String kind(Change change, Kind kind) {
		return kind == Kind.METADATA_CHANGED && isOfCitations(change) ? text("kind.metadata-changed.citations") : kind(kind);
	}

	/** Returns whether a change is about how a task's citations are written, and not about what is cited. */
	public static boolean isOfCitations(Change change) {
		return change.element() == ElementType.TASK && change.citation() == null && (Fields.KNOWLEDGE.equals(change.field()) || Fields.SKILLS.equals(change.field()));
	}

	/** Returns the word for how much a change matters. */
	public String impact(Impact impact) {
		return text("impact." + impact.key());
	}

	/** Returns the word for what a revision amounts to. */
	public String verdict(Verdict verdict) {
		return text("verdict." + verdict.key());
	}

	/** Returns what a verdict means, in a sentence. */
	public String verdictMeaning(Verdict verdict) {
		return text("verdict.meaning." + verdict.key());
	}

	/** Returns the word for a kind of element. */
	public String element(ElementType element) {
		return text("element." + element.key());
	}

	/** Returns the word for a part of a standard. */
	public String section(SectionType section) {
		return text("section." + section.key());
	}

	/** Returns the word for a field of an element; a field without words stands for itself. */
	public String field(ElementType element, String field) {
		try {
			String own = "field." + element.key() + "." + field;
			return words.getString(words.containsKey(own) ? own : "field." + field);
		} catch (MissingResourceException unknown) {
			return field;
		}
	}

	/** Returns what speaks for a match, in a few words. */
	public String ground(Ground ground) {
		return text("ground." + ground.key());
	}

	/** Returns all that makes a comparison questionable, in sentences; lines that were not read always among them. */
	public List<String> doubts(Comparison comparison) {
		Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
		doubts.addAll(comparison.doubts());
		if (!comparison.isComplete())
			doubts.add(Doubt.UNREAD_LINES);
		return doubts.stream().map(doubt -> doubt(doubt, comparison)).toList();
	}

	/** Returns a doubt as a sentence for the reader of a report. */
	public String doubt(Doubt doubt, Comparison comparison) {
		if (doubt != Doubt.UNREAD_LINES)
			return text("doubt." + doubt.name().toLowerCase(Locale.ROOT).replace('_', '-'));
		return List.of(comparison.before(), comparison.after()).stream().filter(side -> !side.unreadLines().isEmpty())
				.map(side -> text("doubt.unread-lines", side.source(), side.unreadLines().size(),
						side.unreadLines().stream().limit(10).map(String::valueOf).collect(Collectors.joining(text("comma")))
								+ (side.unreadLines().size() > 10 ? "…" : "")))
				.collect(Collectors.joining(" "));
	}
}
