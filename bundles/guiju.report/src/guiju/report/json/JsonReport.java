package guiju.report.json;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;

import guiju.diff.Comparison;
import guiju.diff.change.Change;
import guiju.diff.change.Kind;
import guiju.diff.change.Located;
import guiju.diff.element.ElementType;
import guiju.diff.match.Match;

/**
 * Writes comparisons as JSON, format {@code guiju/diff/1}, which docs/schema describes. Every key of the contract is
 * always there, null where there is no value; what was added to the contract is left out where it says nothing.
 */
public final class JsonReport {

	private static final String FORMAT = "guiju/diff/1";
	private static final double PRECISION = 1_000;

	private final JsonWriter json;

	private JsonReport(JsonWriter json) {
		this.json = json;
	}

	/** Returns a comparison as JSON with a line end at the end. */
	public static String write(Comparison comparison) {
		StringWriter text = new StringWriter();
		try (JsonWriter json = new JsonWriter(text)) {
			json.setStrictness(Strictness.STRICT);
			json.setHtmlSafe(false);
			json.setSerializeNulls(true);
			json.setFormattingStyle(FormattingStyle.PRETTY);
			new JsonReport(json).comparison(comparison);
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return text.append('\n').toString();
	}

	private void comparison(Comparison comparison) throws IOException {
		json.beginObject();
		value("format", FORMAT);
		value("old", comparison.before().standard().getCode());
		value("new", comparison.after().standard().getCode());
		value("oldSource", comparison.before().source());
		value("newSource", comparison.after().source());
		json.name("complete").value(comparison.isComplete());
		if (!comparison.doubts().isEmpty())
			values("doubts", comparison.doubts().stream().map(doubt -> doubt.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList());
		if (!comparison.isComplete())
			unreadLines(comparison);
		json.name("matches").beginArray();
		for (Match match : comparison.matching().matches())
			match(match);
		json.endArray();
		json.name("changes").beginArray();
		for (Change change : comparison.changes())
			change(change);
		json.endArray();
		statistics(comparison);
		value("verdict", comparison.verdict().key());
		json.endObject();
	}

	private void unreadLines(Comparison comparison) throws IOException {
		json.name("unreadLines").beginObject();
		lines("old", comparison.before().unreadLines());
		lines("new", comparison.after().unreadLines());
		json.endObject();
	}

	private void lines(String name, List<Integer> lines) throws IOException {
		json.name(name).beginArray();
		for (int line : lines)
			json.value(line);
		json.endArray();
	}

	private void match(Match match) throws IOException {
		json.beginObject();
		value("element", match.element().key());
		value("old", match.before());
		value("new", match.after());
		json.name("score").value(Math.round(match.score() * PRECISION) / PRECISION);
		values("grounds", match.grounds().stream().map(ground -> ground.key()).toList());
		json.endObject();
	}

	private void change(Change change) throws IOException {
		json.beginObject();
		value("id", change.id());
		value("cause", change.cause());
		value("element", change.element().key());
		values("kinds", change.kinds().stream().map(Kind::key).toList());
		value("impact", change.impact().key());
		located("old", change.before());
		located("new", change.after());
		value("field", change.field());
		value("from", change.from());
		value("to", change.to());
		value("citation", change.citation());
		value("reason", change.reason());
		json.name("reasonDrafted").value(change.reasonDrafted());
		json.endObject();
	}

	private void located(String name, List<Located> places) throws IOException {
		json.name(name).beginArray();
		for (Located located : places) {
			json.beginObject();
			value("path", located.path());
			value("code", located.code());
			value("text", located.text());
			if (!located.values().isEmpty()) {
				json.name("values").beginObject();
				for (Map.Entry<String, String> entry : located.values().entrySet())
					value(entry.getKey(), entry.getValue());
				json.endObject();
			}
			json.endObject();
		}
		json.endArray();
	}

	private void statistics(Comparison comparison) throws IOException {
		json.name("statistics").beginObject();
		for (Map.Entry<ElementType, Map<Kind, Integer>> element : comparison.statistics().counts().entrySet()) {
			json.name(element.getKey().key()).beginObject();
			for (Map.Entry<Kind, Integer> kind : element.getValue().entrySet())
				json.name(kind.getKey().key()).value(kind.getValue());
			json.endObject();
		}
		json.endObject();
	}

	private void values(String name, Collection<String> values) throws IOException {
		json.name(name).beginArray();
		for (String value : values)
			json.value(value);
		json.endArray();
	}

	/** Half a surrogate pair has no place in UTF-8: the replacement character stands for it. */
	private void value(String name, String value) throws IOException {
		json.name(name).value(value == null ? null : wellFormed(value));
	}

	private static String wellFormed(String value) {
		boolean broken = value.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
		if (!broken)
			return value;
		StringBuilder text = new StringBuilder(value.length());
		value.codePoints().forEach(c -> text.appendCodePoint(Character.getType(c) == Character.SURROGATE ? 0xfffd : c));
		return text.toString();
	}
}
