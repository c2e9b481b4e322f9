package guiju.exchange.json;

import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;

import guiju.exchange.FormatException;
import guiju.exchange.Problem;
import guiju.exchange.bounds.Carriable;
import guiju.exchange.bounds.Limits;
import guiju.model.Standard;

/** A JSON document that is being read: the values it has next, the limits it must keep, the places of its errors. */
final class JsonSource {

	/** What can be settled only when the whole standard has been read, since fields come in any order. */
	@FunctionalInterface
	interface Afterwards {
		void settle(Standard standard) throws FormatException;
	}

	@FunctionalInterface
	private interface Step<T> {
		T take() throws IOException;
	}

	private final JsonReader json;
	private final JsonPlaces places;
	private final List<Afterwards> afterwards = new ArrayList<>();
	private int depth;
	private int entries;

	JsonSource(String text) {
		json = new JsonReader(new StringReader(text));
		json.setStrictness(Strictness.STRICT);
		places = new JsonPlaces(text, json);
	}

	void beginObject() throws FormatException {
		expect(JsonToken.BEGIN_OBJECT, "json.expectedObject");
		if (++depth > Limits.DEPTH)
			throw new FormatException(Problem.of("tooDeep", Limits.BULLETS), places.next(JsonToken.BEGIN_OBJECT));
		taking(() -> {
			json.beginObject();
			return null;
		});
	}

	/** Takes the next field's name, or returns null where the object ends. */
	String nextField() throws FormatException {
		return next() == JsonToken.END_OBJECT ? null : taking(json::nextName);
	}

	void endObject() throws FormatException {
		depth--;
		taking(() -> {
			json.endObject();
			return null;
		});
	}

	void beginArray() throws FormatException {
		expect(JsonToken.BEGIN_ARRAY, "json.expectedList");
		taking(() -> {
			json.beginArray();
			return null;
		});
	}

	/** Tells whether the list goes on; takes its end if not. */
	boolean hasNextEntry() throws FormatException {
		if (next() != JsonToken.END_ARRAY) {
			if (++entries > Limits.ENTRIES)
				throw new FormatException(Problem.of("tooMany", Limits.ENTRIES), places.next(next()));
			return true;
		}
		taking(() -> {
			json.endArray();
			return null;
		});
		return false;
	}

	/** Takes a null, or returns false where there is none. */
	boolean skipNull() throws FormatException {
		if (next() != JsonToken.NULL)
			return false;
		taking(() -> {
			json.nextNull();
			return null;
		});
		return true;
	}

	/** Takes a text as it stands. */
	String rawText() throws FormatException {
		expect(JsonToken.STRING, "json.expectedText");
		String text = taking(json::nextString);
		if (!text.codePoints().allMatch(Carriable::isCharacter))
			throw refused("json.halfCharacter");
		return text;
	}

	/** Takes a text without outer blanks and with {@code \n} for every line end, or returns null for an empty one. */
	String text() throws FormatException {
		return Paragraphs.trimmed(rawText());
	}

	/** Takes a whole number from 0 to a greatest one. */
	int number(int greatest) throws FormatException {
		expect(JsonToken.NUMBER, "json.expectedNumber");
		String number = taking(json::nextString);
		if (!number.matches("-?[0-9]+"))
			throw refused("json.notWhole", JsonPlaces.shortened(number));
		if (number.startsWith("-") || number.length() > 9 || Integer.parseInt(number) > greatest)
			throw refused("json.outOfRange", JsonPlaces.shortened(number), greatest);
		return Integer.parseInt(number);
	}

	/** Puts off what needs the whole standard. */
	void afterwards(Afterwards step) {
		afterwards.add(step);
	}

	/** Makes sure that nothing follows, and settles what was put off. */
	void end(Standard standard) throws FormatException {
		try {
			if (json.peek() != JsonToken.END_DOCUMENT)
				throw new MalformedJsonException("more");
		} catch (IOException more) {
			throw new FormatException(Problem.of("json.trailing"), places.trailing());
		}
		for (Afterwards step : afterwards)
			step.settle(standard);
	}

	/** Remembers the place of what was taken last. */
	JsonPlaces.Mark mark() {
		return places.mark();
	}

	/** Makes the refusal of what was taken last. */
	FormatException refused(String key, Object... arguments) {
		return refused(places.mark(), key, arguments);
	}

	/** Makes the refusal of what was taken at a mark. */
	FormatException refused(JsonPlaces.Mark mark, String key, Object... arguments) {
		return new FormatException(Problem.of(key, arguments), places.at(mark));
	}

	/** Makes the refusal of the object at hand, which lacks a field. */
	FormatException lacking(String field) {
		return new FormatException(Problem.of("json.lackingField", field), places.object());
	}

	private void expect(JsonToken kind, String otherwise) throws FormatException {
		JsonToken found = next();
		if (found != kind)
			throw new FormatException(Problem.of(otherwise, places.snippet(found)), places.next(found));
	}

	private JsonToken next() throws FormatException {
		return taking(json::peek);
	}

	private <T> T taking(Step<T> step) throws FormatException {
		try {
			return step.take();
		} catch (EOFException truncated) {
			throw new FormatException(Problem.of("json.truncated"), places.end(), truncated);
		} catch (MalformedJsonException broken) {
			// The reader's own words advise a programmer; only these two tell what has happened.
			if (broken.getMessage().startsWith("Unterminated string") || broken.getMessage().startsWith("Unterminated escape"))
				throw new FormatException(Problem.of("json.truncated"), places.end(), broken);
			throw new FormatException(Problem.of("json.broken", places.stumblingSnippet()), places.stumbled(), broken);
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}
}
