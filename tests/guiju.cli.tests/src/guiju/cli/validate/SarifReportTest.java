package guiju.cli.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

import guiju.cli.Ran;
import guiju.cli.Schemas;
import guiju.cli.Version;
import guiju.cli.Workplace;
import guiju.rules.FindingCode;

class SarifReportTest {

	@TempDir
	Path folder;

	@Test
	void tellsEachFindingAtItsPlace() throws IOException {
		Workplace place = new Workplace(folder).reporting(FindingCode.SYNTAX).with("企 劃/a:b.ocs", "職業: a\n  prose 𠀋\n");

		Ran ran = place.run("validate", "企 劃/a:b.ocs", "--format", "sarif");

		JsonNode run = Schemas.sarif(ran.out()).at("/runs/0");
		JsonNode result = run.at("/results/0");
		assertEquals(1, ran.code());
		assertEquals("utf16CodeUnits", run.get("columnKind").textValue());
		assertEquals(Version.NUMBER, run.at("/tool/driver/version").textValue());
		assertEquals("syntax", result.get("ruleId").textValue());
		assertEquals("syntax", run.at("/tool/driver/rules").get(result.get("ruleIndex").intValue()).get("id").textValue());
		assertEquals("error", result.get("level").textValue());
		assertEquals("{\"startLine\":2,\"startColumn\":3,\"endLine\":2,\"endColumn\":11}",
				result.at("/locations/0/physicalLocation/region").toString());
		assertTrue(result.at("/properties/fixes").size() > 0);
		assertTrue(run.at("/invocations/0/executionSuccessful").booleanValue());
	}

	@Test
	void namesFilesByUrisBelowTheCurrentFolder() throws IOException {
		Workplace place = new Workplace(folder).reporting(FindingCode.SYNTAX).with("企 劃/a:b.ocs", "prose\n");

		JsonNode run = Schemas.sarif(place.run("validate", ".", "--format", "sarif").out()).at("/runs/0");

		JsonNode artifact = run.at("/results/0/locations/0/physicalLocation/artifactLocation");
		URI base = URI.create(run.at("/originalUriBaseIds/" + artifact.get("uriBaseId").textValue() + "/uri").textValue());
		assertEquals("%E4%BC%81%20%E5%8A%83/a%3Ab.ocs", artifact.get("uri").textValue());
		assertEquals(folder.resolve("企 劃/a:b.ocs"), Path.of(base.resolve(artifact.get("uri").textValue())));
	}

	@Test
	void mapsSeveritiesToLevels() throws IOException {
		Workplace place = new Workplace(folder).with("a.ocs", "prose\n");

		assertEquals("error", level(place, "error"));
		assertEquals("warning", level(place, "warning"));
		assertEquals("note", level(place, "info"));
	}

	private static String level(Workplace place, String severity) throws IOException {
		place.reporting(FindingCode.SYNTAX).with("guiju.properties", place.text("guiju.properties") + "severity.syntax=" + severity + "\n");
		return Schemas.sarif(place.run("validate", "a.ocs", "--format", "sarif").out()).at("/runs/0/results/0/level").textValue();
	}

	@Test
	void describesEveryRuleInBothLanguages() throws IOException {
		Workplace place = new Workplace(folder).reporting().with("a.ocs", "職業: a\n");

		JsonNode rules = Schemas.sarif(place.run("validate", "a.ocs", "--format", "sarif").out()).at("/runs/0/tool/driver/rules");

		assertEquals(FindingCode.values().length, rules.size());
		for (JsonNode rule : rules) {
			String[] help = rule.at("/help/text").textValue().split("\n\n");
			assertEquals(2, help.length);
			assertEquals(rule.at("/fullDescription/text").textValue(), help[0]);
			assertTrue(help[0].chars().allMatch(c -> c < 0x80 || "【】註".indexOf(c) >= 0), help[0]);
			assertTrue(help[1].chars().anyMatch(Character::isIdeographic), help[1]);
		}
	}

	@Test
	void givesFindingsFingerprintsThatOutliveOtherLines() throws IOException {
		Workplace place = new Workplace(folder).reporting(FindingCode.SYNTAX);
		String before = "職業: a\nfirst prose\nT1: b\nprose\nT2: c\nprose\n";

		List<String> fingerprints = fingerprints(place.with("a.ocs", before));
		List<String> shifted = fingerprints(place.with("a.ocs", "// new\n\n" + before.replace("T2", "  T2")));
		List<String> reworded = fingerprints(place.with("a.ocs", before.replace("first", "other")));

		assertEquals(3, fingerprints.stream().distinct().count());
		assertEquals(fingerprints, shifted);
		assertNotEquals(fingerprints.get(0), reworded.get(0));
		assertEquals(fingerprints.subList(1, 3), reworded.subList(1, 3));
	}

	private static List<String> fingerprints(Workplace place) throws IOException {
		JsonNode results = Schemas.sarif(place.run("validate", "a.ocs", "--format", "sarif").out()).at("/runs/0/results");
		return StreamSupport.stream(results.spliterator(), false)
				.map(result -> result.at("/partialFingerprints/guijuPlace~1v1").textValue()).toList();
	}

	@Test
	void tellsWhatKeptTheRunFromItsWork() throws IOException {
		Workplace place = new Workplace(folder).with("guiju.properties", "stage=never\n").with("a.ocs", "職業: a\n").with("b.ocs", "%PDF-1.4");

		Ran ran = place.run("validate", ".", "--format", "sarif");

		JsonNode invocation = Schemas.sarif(ran.out()).at("/runs/0/invocations/0");
		assertEquals(2, ran.code());
		assertEquals(2, invocation.get("exitCode").intValue());
		assertTrue(invocation.at("/toolExecutionNotifications/0/message/text").textValue().startsWith("./b.ocs: is a PDF"));
		assertTrue(invocation.at("/toolConfigurationNotifications/0/message/text").textValue().startsWith("guiju.properties:1: "));
		assertEquals(1, invocation.get("toolExecutionNotifications").size());
		assertEquals(1, invocation.get("toolConfigurationNotifications").size());
	}

	@Test
	void isCompleteWithoutAnyStandard() throws IOException {
		Ran ran = new Workplace(folder).run("validate", "none", "--format", "sarif");

		assertEquals(0, Schemas.sarif(ran.out()).at("/runs/0/results").size());
	}
}
