package guiju.exchange.xmi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

import guiju.exchange.FormatException;
import guiju.exchange.json.Layout;
import guiju.exchange.json.StandardReader;
import guiju.exchange.json.StandardWriter;
import guiju.model.Standard;
import guiju.testing.RandomStandards;
import guiju.testing.SameModel;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A failure names the seed; {@code RandomStandards.standard(new Random(seed))} draws its standard again. */
class XmiRoundTripTest {

	@Property(tries = 150)
	void losesNothing(@ForAll long seed) throws Exception {
		Standard standard = RandomStandards.standard(new Random(seed));

		String xmi = XmiWriter.write(standard);

		SameModel.require(standard, Xmi.read(xmi));
		assertEquals(xmi, XmiWriter.write(Xmi.read(xmi)));
	}

	@Property(tries = 100)
	void agreesWithJson(@ForAll long seed) throws Exception {
		Standard standard = RandomStandards.standard(new Random(seed));

		Standard read = StandardReader.read(StandardWriter.write(Xmi.read(XmiWriter.write(standard)), Layout.COMPACT));

		SameModel.require(standard, read);
	}

	@Property(tries = 300)
	void answersAnyDamageByAStandardOrARefusal(@ForAll long seed) throws Exception {
		Random random = new Random(seed);
		byte[] xmi = XmiWriter.write(RandomStandards.standard(random)).getBytes(StandardCharsets.UTF_8);
		for (int damage = 1 + random.nextInt(3); damage > 0; damage--)
			xmi[random.nextInt(xmi.length)] = (byte) "<>/\"'&;:@.0#ax \0\377".charAt(random.nextInt(17));

		try {
			XmiReader.read(new ByteArrayInputStream(xmi));
		} catch (FormatException refused) {
			assertEquals(false, refused.getMessage().isBlank());
		}
	}
}
