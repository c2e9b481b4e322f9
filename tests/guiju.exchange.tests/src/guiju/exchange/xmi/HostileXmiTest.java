package guiju.exchange.xmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import guiju.exchange.Endless;
import guiju.exchange.FormatException;
import guiju.exchange.Refusals;
import guiju.model.Standard;

/** What is made to read other files, to reach the network, to run code, or to fill memory or stack. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileXmiTest {

	private static final String SECRET = "top-secret-8c1f";

	@TempDir
	private Path folder;

	private static void assertRefused(String refusal, String content) {
		assertEquals(refusal, Xmi.refusal(content));
		FormatException refused = assertThrows(FormatException.class, () -> Xmi.read(Xmi.document(content)));
		assertFalse((refused.text(Locale.TAIWAN) + refused.text(Locale.ENGLISH)).contains(SECRET));
	}

	@Test
	void refusesExternalEntities() throws IOException {
		String file = Files.writeString(folder.resolve("secret.txt"), SECRET).toUri().toString();

		assertRefused("2  xml.doctype", "<!DOCTYPE x [<!ENTITY e SYSTEM '" + file + "'>]><ocs:Standard …><name>&e;</name></ocs:Standard>");
		assertRefused("2  xml.doctype", "<!DOCTYPE x [<!ENTITY % e SYSTEM '" + file + "'> %e;]><ocs:Standard …/>");
		assertRefused("2  xml.doctype", "<!DOCTYPE x SYSTEM '" + file + "'><ocs:Standard …/>");
		assertRefused("2  xml.doctype", "<!DOCTYPE x PUBLIC 'x' '" + file + "'><ocs:Standard …/>");
	}

	@Test
	void refusesEveryDocumentType() {
		StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 'ha'>");
		for (int i = 1; i < 10; i++)
			laughs.append("<!ENTITY l").append(i).append(" '").append(("&l" + (i - 1) + ";").repeat(10)).append("'>");

		assertRefused("2  xml.doctype", laughs + "]><ocs:Standard …><name>&l9;</name></ocs:Standard>");
		assertRefused("2  xml.doctype", "<!DOCTYPE x><ocs:Standard …/>");
		assertRefused("3  xml.doctype", "<!-- a -->\n<!DOCTYPE x []><ocs:Standard …/>");
	}

	@Test
	void saysSoInWhateverLanguageTheMachineIs() {
		Locale before = Locale.getDefault();
		try {
			for (Locale locale : new Locale[] {Locale.GERMANY, Locale.JAPAN, Locale.SIMPLIFIED_CHINESE}) {
				Locale.setDefault(locale);
				assertRefused("2  xml.doctype", "<!DOCTYPE x><ocs:Standard …/>");
			}
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void followsNoReferenceToAnotherFile() throws Exception {
		Path other = folder.resolve("other.xmi");
		Files.writeString(other, Xmi.document("<ocs:Standard … name='" + SECRET + "'><duties name='" + SECRET + "'/></ocs:Standard>"));
		Xmi.read(Files.readString(other));
		String file = other.toUri().toString();

		assertRefused("3  xml.outside", "<ocs:Standard …><duties href='" + file + "#//@duties.0'/></ocs:Standard>");
		assertRefused("3 acceptances/0 xml.outside", "<ocs:Standard …><acceptances><subject href='" + file + "#/'/></acceptances></ocs:Standard>");
		assertRefused("3 acceptances/0 xml.outside", "<ocs:Standard …><acceptances><subject xsi:type='ocs:Duty' href='other.xmi#/'/></acceptances></ocs:Standard>");
		assertRefused("3  xml.outside", "<ocs:Standard …><acceptances subject='" + file + "#/'/></ocs:Standard>");
		assertRefused("3  xml.outside", "<ocs:Standard …><acceptances subject='ocs:Standard " + file + "#/'/></ocs:Standard>");
		assertRefused("3  xml.otherPackage", "<ocs:Standard … xmlns:xi='http://www.w3.org/2001/XInclude'>"
				+ "<duties xsi:type='xi:include' href='" + file + "'/></ocs:Standard>");
		assertRefused("3  xml.unknownFeature", "<ocs:Standard … xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='" + file + "'/></ocs:Standard>");
	}

	@Test
	void reachesNoNetwork() throws IOException {
		try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
			String url = "http://" + server.getInetAddress().getHostAddress() + ":" + server.getLocalPort() + "/x";
			assertRefused("2  xml.doctype", "<!DOCTYPE x SYSTEM '" + url + "'><ocs:Standard …/>");
			assertRefused("3  xml.outside", "<ocs:Standard …><duties href='" + url + "#/'/></ocs:Standard>");
			assertRefused("2  xml.otherPackage", "<q:Standard xmlns:q='" + url + "'/>");
			assertRefused("3  xml.otherPackage", "<q:Standard … xmlns:q='urn:q' xsi:schemaLocation='urn:q " + url + "'/>");
			assertRefused("3  xml.otherPackage", "<ocs:Standard … xsi:noNamespaceSchemaLocation='" + url + "'/>");

			server.setSoTimeout(200);
			assertThrows(SocketTimeoutException.class, server::accept);
		}
	}

	@Test
	void runsNoCodeThatANamespaceNames() {
		String namespace = "java://guiju.exchange.xmi.Tripwire";

		assertRefused("2  xml.otherPackage", "<q:Standard xmlns:q='" + namespace + "'/>");
		assertRefused("3  xml.otherPackage", "<ocs:Standard … xmlns:q='" + namespace + "'><duties xsi:type='q:Duty'/></ocs:Standard>");
		assertNull(System.getProperty(Tripwire.TRIPPED));
	}

	@Test
	void refusesDeepNestingWithoutFollowingIt() {
		assertTrue(Xmi.refusal("<ocs:Standard …><remarks>" + "<children>".repeat(500_000)).endsWith(" tooDeep"));
		assertEquals("3  xml.unknownFeature", Xmi.refusal("<ocs:Standard …>" + "<a>".repeat(500_000)));
		assertEquals("2  xml.noStandard", Xmi.refusal("<a>".repeat(500_000)));
	}

	@Test
	void refusesWhatIsTooLarge() {
		String beginning = Xmi.document("<ocs:Standard …>");

		assertTrue(Xmi.refusal("<ocs:Standard …>" + "<duties/>".repeat(1_000_001)).endsWith(" tooMany"));
		for (String repeated : new String[] {"<", " ", "<duties/>", "x", "媒"})
			assertEquals("0:0  tooLarge", Refusals.of(() -> XmiReader.read(new Endless(beginning, repeated))));
	}

	@Test
	void readsAHugeText() throws Exception {
		Standard standard = Xmi.read(Xmi.document("<ocs:Standard … name='" + "媒".repeat(1_000_000) + "'/>"));

		assertEquals(1_000_000, standard.getName().length());
	}
}
