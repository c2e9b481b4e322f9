package guiju.importer.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.importer.cells.UnreadableSourceException.Reason;

/** The time limit guards against hangs only. */
@Timeout(60)
class HostilePageTest {

	static final List<String> NESTED = List.of("<table><tr><td>", "<table><tr><td>x", "<div>", "<div>x", "<ul><li>x", "<dl><div>", "<b><i>x", "<svg><g>", "<font size=1>x<p>",
			"<form><input value=x>", "<sup>", "<blockquote>", "<select><option>x", "<table>x<a>");

	private static Reason refusal(String page) throws Exception {
		return Refusal.of(page.getBytes(StandardCharsets.UTF_8));
	}

	@ParameterizedTest
	@FieldSource("NESTED")
	void endsOnAThousandNestedElements(String tags) throws Exception {
		assertNull(refusal("<html>" + tags.repeat(1_000)));
	}

	@ParameterizedTest
	@FieldSource("NESTED")
	@Tag("all")
	void endsOnTwentyThousandNestedElements(String tags) throws Exception {
		assertNull(refusal("<html>" + tags.repeat(20_000)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p>", "</p>", "<!--", "<", "<br>", "<td>" })
	@Tag("all")
	void refusesFiftyMegabytesOfTags(String tag) throws Exception {
		assertEquals(Reason.TOO_LARGE, refusal("<html>" + tag.repeat(50_000_000 / tag.length())));
	}

	@Test
	void refusesMoreTagsThanAnyPageHas() throws Exception {
		assertEquals(Reason.TOO_LARGE, refusal("<html>" + "<p>".repeat(1_000_000)));
	}

	@Test
	void endsOnCellsThatReachFar() throws Exception {
		assertNull(refusal("<html><table>" + "<tr><td colspan=65534 rowspan=65534>x".repeat(1_500)));
		assertNull(refusal("<html><table><tr>" + "<td colspan=1000 rowspan=0>x".repeat(1_500)));
		assertNull(refusal("<html><table>" + "<tr><td>a<td><table><tr><td>b<td>c</table>".repeat(5_000)));
	}

	@Test
	void endsOnStylesThatAreHardToMatch() throws Exception {
		String rules = ".a .a .a .a .b { display: none }\n".repeat(500);

		assertNull(refusal("<html><style>" + rules + "</style>" + "<div class=a>".repeat(400) + "<p class=b>x".repeat(1_500)));
		assertNull(refusal("<html><style>" + "@media x{a{".repeat(20_000) + "</style>x"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>x", "<style>x", "<!--x", "<textarea>x", "<title>x", "<plaintext>x", "<p title=\"x", "<p a b c", "&#0;&#xD800;&nope;&amp", "\0",
			"<?xml version='1.0'?><!DOCTYPE html [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><p>&a;", "<base href='http://127.0.0.1/'><img src=x><link rel=stylesheet href=y>" })
	void endsOnWhatIsNeverClosed(String start) throws Exception {
		assertNull(refusal("<html>" + start + "x ".repeat(10_000)));
	}

	@Test
	void endsOnArchivesWithoutEnd() throws Exception {
		String head = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"b\"\n\n";

		assertEquals(Reason.NO_TEXT, refusal(head + "--b\n".repeat(200_000)));
		assertEquals(Reason.NO_TEXT, refusal(head));
		assertEquals(Reason.DAMAGED, refusal("MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n=A=%"));
	}
}
