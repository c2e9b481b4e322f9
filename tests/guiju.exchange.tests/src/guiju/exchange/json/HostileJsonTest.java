package guiju.exchange.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.exchange.Endless;
import guiju.exchange.FormatException;
import guiju.exchange.Refusals;
import guiju.model.Standard;

/** What is made to fill memory or stack, or to take for ever. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileJsonTest {

	private static final String HEAD = "{\"format\":\"guiju/standard/1\",";

	@ParameterizedTest
	@ValueSource(strings = {"[", "{\"children\":[", " ", "x", "\\\"", "{\"code\":null},", "\ud842\udfb7"})
	void refusesWhatNeverEnds(String repeated) {
		assertEquals("0:0  tooLarge", Refusals.of(() -> StandardReader.read(new Endless(HEAD + "\"remarks\":[", repeated))));
		assertEquals("0:0  tooLarge", Refusals.of(() -> StandardReader.read(repeated.repeat(33 * 1024 * 1024 / repeated.length() + 1))));
	}

	@Test
	void refusesDeepNestingWithoutFollowingIt() {
		assertEquals("1:1 $ json.expectedObject", Refusals.of(() -> StandardReader.read("[".repeat(10_000_000))));
		assertEquals("1:37 $.name json.expectedText", Refusals.of(() -> StandardReader.read(HEAD + "\"name\":" + "[".repeat(10_000_000))));

		String nested = Refusals.of(() -> StandardReader.read(HEAD + "\"remarks\":[" + "{\"children\":[".repeat(2_000_000)));

		assertTrue(nested.startsWith("1:" + (41 + 65 * 13) + " $.remarks[0].children[0]"), nested);
		assertTrue(nested.endsWith(" tooDeep"), nested);
	}

	@Test
	void readsAHugeText() throws Exception {
		Standard standard = StandardReader.read(HEAD + "\"name\":\"" + "媒".repeat(2_000_000) + "\"}");

		assertEquals(2_000_000, standard.getName().length());
	}

	@Test
	void saysNoMoreOfAHugeValueThanIsOfUse() {
		String huge = "x".repeat(2_000_000);

		for (String field : new String[] {"\"" + huge + "\":1", "\"nameKind\":\"" + huge + "\"", "\"level\":\"" + huge + "\"", "\"level\":" + huge,
				"\"acceptances\":[{\"path\":\"duties/" + huge + "\"}]", "\"validUntil\":\"" + huge + "\""}) {
			FormatException refusal = assertThrows(FormatException.class, () -> StandardReader.read(HEAD + field + "}"));
			assertTrue(refusal.problem().arguments().toString().length() < 2000, refusal.problem().key());
		}
	}

	@Test
	void refusesNumbersOfAnySize() {
		assertEquals("1:38 $.level json.outOfRange", Refusals.of(() -> StandardReader.read(HEAD + "\"level\":" + "9".repeat(1000) + "}")));
		Refusals.of(() -> StandardReader.read(HEAD + "\"level\":" + "9".repeat(2_000_000) + "}"));
	}

	@Test
	void refusesTooManyEntries() {
		String many = String.join(",", Collections.nCopies(1_000_001, "{}"));
		String citations = String.join(",", Collections.nCopies(600_000, "null"));

		assertTrue(Refusals.of(() -> StandardReader.read(HEAD + "\"knowledge\":[" + many + "]}")).endsWith(" $.knowledge[1000000] tooMany"));
		assertTrue(Refusals.of(() -> StandardReader.read(HEAD + "\"duties\":[{\"tasks\":[{\"knowledge\":[" + citations + "],\"skills\":["
				+ citations + "]}]}]}")).endsWith(" tooMany"));
	}

	@Test
	void readsManyEntriesInTheirOrder() throws Exception {
		StringBuilder json = new StringBuilder(HEAD + "\"acceptances\":[");
		for (int i = 0; i < 200_000; i++)
			json.append(i == 0 ? "" : ",").append("{\"path\":\"knowledge/").append(i).append("\"}");
		json.append("],\"knowledge\":[").append(String.join(",", Collections.nCopies(200_000, "{\"code\":\"K01\"}"))).append("]}");

		Standard standard = StandardReader.read(json.toString());

		assertEquals(standard.getKnowledge().get(199_999), standard.getAcceptances().get(199_999).getSubject());
	}
}
