package guiju.exchange.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import guiju.exchange.FormatException;
import guiju.model.Standard;
import guiju.testing.RandomStandards;
import guiju.testing.SameModel;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A failure names the seed; {@code RandomStandards.standard(new Random(seed))} draws its standard again. */
class JsonRoundTripTest {

	@Property(tries = 300)
	void losesNothing(@ForAll long seed) throws Exception {
		Standard standard = RandomStandards.standard(new Random(seed));

		for (Layout layout : Layout.values()) {
			String json = StandardWriter.write(standard, layout);
			Standard read = StandardReader.read(json);
			SameModel.require(standard, read);
			assertEquals(json, StandardWriter.write(read, layout));
		}
	}

	@Property(tries = 100)
	void losesNothingAsBytes(@ForAll long seed) throws Exception {
		Standard standard = RandomStandards.standard(new Random(seed));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();

		StandardWriter.write(standard, Layout.PRETTY, bytes);

		SameModel.require(standard, StandardReader.read(new ByteArrayInputStream(bytes.toByteArray())));
	}

	@Property(tries = 200)
	void readsFieldsInAnyOrderAndNullForAbsent(@ForAll long seed) throws Exception {
		Random random = new Random(seed);
		Standard standard = RandomStandards.standard(random);
		JsonElement json = JsonParser.parseString(StandardWriter.write(standard, Layout.COMPACT));

		String shuffled = shuffled(json, random).toString();

		SameModel.require(standard, StandardReader.read(shuffled));
	}

	@Property(tries = 50)
	void refusesEveryTruncatedDocument(@ForAll long seed) throws Exception {
		Random random = new Random(seed);
		String json = StandardWriter.write(RandomStandards.standard(random), Layout.COMPACT);

		for (int cut = 0; cut < 20; cut++) {
			String beginning = json.substring(0, random.nextInt(json.length()));
			assertThrows(FormatException.class, () -> StandardReader.read(beginning));
		}
	}

	@Property(tries = 300)
	void answersAnyDamageByAStandardOrARefusal(@ForAll long seed) throws Exception {
		Random random = new Random(seed);
		StringBuilder json = new StringBuilder(StandardWriter.write(RandomStandards.standard(random), Layout.PRETTY));
		for (int damage = 1 + random.nextInt(3); damage > 0; damage--) {
			int at = random.nextInt(json.length());
			json.replace(at, Math.min(at + random.nextInt(3), json.length()), any(random, "", "\"", "{", "}", "[", "]", ",", ":", "\\", "0", "null", "\0"));
		}

		try {
			StandardReader.read(json.toString());
		} catch (FormatException refused) {
			int lines = (int) json.chars().filter(c -> c == '\n').count() + 1;
			assertEquals(true, refused.location().line() >= 1 && refused.location().line() <= lines, refused::getMessage);
		}
	}

	private static JsonElement shuffled(JsonElement json, Random random) {
		if (json instanceof JsonArray array) {
			JsonArray result = new JsonArray();
			array.forEach(entry -> result.add(shuffled(entry, random)));
			return result;
		}
		if (!(json instanceof JsonObject object))
			return json;
		List<String> names = new ArrayList<>(object.keySet());
		Collections.shuffle(names, random);
		JsonObject result = new JsonObject();
		for (String name : names)
			result.add(name, shuffled(object.get(name), random));
		if (!result.has("reason") && result.has("text") && !result.has("kind"))
			result.add("reason", JsonNull.INSTANCE);
		return result;
	}

	private static String any(Random random, String... values) {
		return values[random.nextInt(values.length)];
	}
}
