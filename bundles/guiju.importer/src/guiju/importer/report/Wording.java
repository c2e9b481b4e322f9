package guiju.importer.report;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import guiju.importer.cells.Place;
import guiju.model.code.ElementCode;

/** Words decisions and places: in zh-TW for any Chinese locale, else in English. */
public final class Wording {

	private static final int MOST_PLACES = 6;
	private static final int LONGEST = 120;

	private final Locale language;
	private final ResourceBundle words;

	/** Words in the language of a locale. */
	public Wording(Locale locale) {
		language = locale.getLanguage().equals("zh") ? Locale.TAIWAN : Locale.ENGLISH;
		words = ResourceBundle.getBundle("guiju.importer.report.messages", language, Wording.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/** Returns the places of a decision and what was decided. */
	public String located(Decision decision) {
		return decision.places().isEmpty() ? text(decision) : places(decision.places()) + format("colon") + text(decision);
	}

	/** Returns what was decided and why, without the places. */
	public String text(Decision decision) {
		return format(key(decision), shown(decision.before()), shown(decision.after()), decision.code() == null ? "" : decision.code(),
				decision.code() == null ? "" : decision.code() + format("colon"));
	}

	/** Some kinds are worded in several ways. */
	private static String key(Decision decision) {
		boolean nothing = decision.before() == null;
		return decision.kind().key() + switch (decision.kind()) {
			case ROW_CONTINUED, ROW_AFTER_BREAK -> nothing ? "Uncited" : "";
			case FIGURE_PARTED -> decision.confidence() == Confidence.DOUBTFUL ? "Jumping" : "";
			case CLASSIFICATION_PAIRED -> decision.after() == null ? "" : "Coded";
			case CODE_AS_PRINTED -> decision.after() == null ? "Odd" : depth(decision.before()) == depth(decision.after()) ? "" : "Foreign";
			case LEVEL_AS_PRINTED -> decision.after() != null ? "" : nothing ? "Missing" : decision.before().isEmpty() ? "MissingUnnamed" : "MissingUncoded";
			default -> "";
		};
	}

	private static int depth(String code) {
		return ElementCode.parse(code).map(parsed -> parsed.numbers().size()).orElse(0);
	}

	/** Returns the places of a decision; lines that follow one another in a cell together, of many places the first ones. */
	public String places(List<Place> places) {
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < places.size(); i++) {
			int first = i;
			while (i + 1 < places.size() && places.get(i + 1).line() == places.get(i).line() + 1
					&& places.get(i + 1).onLine(0).equals(places.get(first).onLine(0)))
				i++;
			texts.add(text(places.get(first), places.get(i).line()));
		}
		String shown = texts.stream().limit(MOST_PLACES).collect(Collectors.joining(format("placeSeparator")));
		return texts.size() <= MOST_PLACES ? shown : format("morePlaces", shown, String.valueOf(texts.size() - MOST_PLACES));
	}

	/** Returns a place with all that is known of it. */
	public String text(Place place) {
		return text(place, place.line());
	}

	private String text(Place place, int lastLine) {
		StringBuilder text = new StringBuilder();
		part(text, "page", place.page());
		if (lastLine > place.line())
			text.append(text.isEmpty() ? "" : format("partSeparator")).append(format("lines", String.valueOf(place.line()), String.valueOf(lastLine)));
		else
			part(text, "line", place.line());
		part(text, "table", place.table());
		part(text, "row", place.row());
		part(text, "column", place.column());
		return text.isEmpty() ? format("somewhere") : text.toString();
	}

	private void part(StringBuilder text, String key, int number) {
		if (number > 0)
			text.append(text.isEmpty() ? "" : format("partSeparator")).append(format(key, String.valueOf(number)));
	}

	/** Returns the wording of a key of this package's messages. */
	String format(String key, Object... arguments) {
		return new MessageFormat(words.getString(key), language).format(arguments);
	}

	/** Values come from documents and may be of any length and in several lines. */
	static String shown(String value) {
		if (value == null)
			return "";
		String line = value.replace('\n', '｜');
		if (line.length() <= LONGEST)
			return line;
		int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
		return line.substring(0, end) + "…";
	}
}
