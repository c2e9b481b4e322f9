package guiju.dsl.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import guiju.dsl.check.TextFinding;
import guiju.dsl.edit.Replacements;
import guiju.rules.FindingCode;
import guiju.testing.Findings;
import guiju.testing.Parsing;

class FixesTest {

	private static final Path ROOT = Path.of(System.getProperty("guiju.root", "../..")).toAbsolutePath().normalize();
	private static final Path CASES = ROOT.resolve("tests/guiju.dsl.ide.tests/testdata/fixes");
	/** A finding about other files has no case here. */
	private static final Set<String> ELSEWHERE = Set.of("folder.change");

	static List<Path> cases() throws IOException {
		try (Stream<Path> folders = Files.list(CASES)) {
			return folders.sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("cases")
	void offersExactlyTheExpectedFixesAndNoLineChangesBesides(Path folder) throws IOException {
		String report = FixReport.of(Files.readString(folder.resolve("input.ocs")));

		if (Boolean.getBoolean("guiju.rewrite"))
			Files.writeString(folder.resolve("expected.txt"), report);
		assertEquals(Files.readString(folder.resolve("expected.txt")), report);
	}

	@Test
	void theCasesShowEveryFixThatRulesName() throws IOException {
		Set<String> shown = new TreeSet<>(ELSEWHERE);
		for (Path folder : cases())
			for (String line : Files.readAllLines(folder.resolve("expected.txt")))
				if (line.startsWith("  ") && !line.startsWith("    "))
					shown.add(line.strip().split("[ :]")[0]);

		assertEquals(Set.of(), NamedFixes.keys().stream().filter(key -> !shown.contains(key)).collect(Collectors.toSet()));
	}

	@Test
	void everyWordThatLooksLikeAFixOfARuleDoesSomething() throws IOException {
		Pattern fix = Pattern.compile("Message\\.of\\([^;]*?\"([a-z]+\\.(?:change|changeTo|delete\\w*|add\\w*|renumber|move\\w*|insert|merge|define|toStop"
				+ "|(?:full|half)Brackets|giveCode|supersededBy|useWording|fix\\w+))\"");
		Set<String> unknown = new TreeSet<>();
		try (Stream<Path> sources = Files.walk(ROOT.resolve("bundles"))) {
			for (Path source : sources.filter(file -> file.toString().matches(".*/guiju\\.(rules|dsl)/src/.*\\.java")).toList())
				fix.matcher(Files.readString(source)).results().map(match -> match.group(1)).filter(key -> !NamedFixes.keys().contains(key))
						.forEach(unknown::add);
		}

		assertEquals(Set.of(), unknown);
	}

	@Test
	void acceptsAFindingWithItsReasonInAComment() {
		String text = "T1: 甲\r\n  T1.1: 乙\r\n    級別 9\r\n";

		assertEquals("T1: 甲\r\n  T1.1: 乙\r\n    // 容許 malformed-level: 依 公告\r\n    級別 9\r\n",
				accepted(text, FindingCode.MALFORMED_LEVEL, " 依\r\n公告 "));
		assertEquals("T1: 甲\r\n  // 容許 missing-output: 例行\r\n  T1.1: 乙\r\n    級別 9\r\n", accepted(text, FindingCode.MISSING_OUTPUT, "例行"));
		assertTrue(Fixes.accept(FixReport.context(text), finding(text, FindingCode.MISSING_OUTPUT), "  ").isEmpty());
	}

	@Test
	void acceptsAFindingInALaterParagraphAboveTheLineThatItBelongsTo() {
		String text = "T1: 甲\nT1.1: 乙\nP1.1.1: 一。\n  | 甲 乙。\n";

		assertEquals("T1: 甲\nT1.1: 乙\n// 容許 stray-blank: 是\nP1.1.1: 一。\n  | 甲 乙。\n", accepted(text, FindingCode.STRAY_BLANK, "是"));
	}

	private static String accepted(String text, FindingCode code, String reason) {
		return Replacements.apply(text, Fixes.accept(FixReport.context(text), finding(text, code), reason).orElseThrow().changes());
	}

	private static TextFinding finding(String text, FindingCode code) {
		return Findings.of(text).all().stream().filter(each -> each.code() == code).findFirst().orElseThrow();
	}

	@Test
	void namesTheFixesOfAllFindingsInTheOrderOfTheRule() {
		for (TextFinding finding : FixReport.findings(Parsing.parse("T1: 甲\nT1.1: 乙\n知識 K05、K06\nK01: 一\nK02: 二\n"))) {
			List<String> offered = Fixes.of(FixReport.context("T1: 甲\nT1.1: 乙\n知識 K05、K06\nK01: 一\nK02: 二\n"), finding).stream()
					.map(fix -> fix.title().toString()).toList();
			List<String> named = finding.fixes().stream().map(Object::toString).toList();
			assertEquals(named, offered.subList(0, named.size()));
		}
	}
}
