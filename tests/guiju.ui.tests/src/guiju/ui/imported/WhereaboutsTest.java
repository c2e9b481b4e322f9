package guiju.ui.imported;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.dsl.ParsedStandard;
import guiju.dsl.StandardParser;
import guiju.dsl.location.Region;
import guiju.importer.report.Confidence;
import guiju.importer.report.Decision;
import guiju.importer.report.DecisionKind;

class WhereaboutsTest {

	private static final StandardParser PARSER = StandardParser.standalone();
	private static final String IMPORTED = "職能基準 KMC2431-001v4\nT1: 甲\n  T1.1: 乙\n    級別 4\n    P1.1.1: 子。\n    P1.1.2: 丑。\n    知識 K01、K02\n知識定義\n  K01: 寅\n  K02: 卯\n";

	private final Whereabouts whereabouts = new Whereabouts(PARSER.parse(IMPORTED).standard());

	private String found(String element, String feature, String now) {
		ParsedStandard parsed = PARSER.parse(now);
		Region region = whereabouts.find(new Decision(DecisionKind.TEXT_JOINED, Confidence.LIKELY, true, List.of(), element, null, feature, null, null), parsed);
		return now.substring(region.offset(), region.end());
	}

	@Test
	void findsWhatStandsWhereItWas() {
		assertEquals("丑。", found("duties/0/tasks/0/indicators/1", "text", IMPORTED));
		assertEquals("K01、K02", found("duties/0/tasks/0", "knowledge", IMPORTED));
		assertEquals("KMC2431-001v4", found("", "code", IMPORTED));
	}

	@Test
	void findsByItsWordsWhatWasMovedAndRenumbered() {
		String now = IMPORTED.replace("    P1.1.1: 子。\n", "    P1.1.1: 新。\n    P1.1.2: 子。\n").replace("P1.1.2: 丑", "P1.1.3: 丑");

		assertEquals("丑。", found("duties/0/tasks/0/indicators/1", "text", now));
		assertEquals("子。", found("duties/0/tasks/0/indicators/0", "text", now));
	}

	@Test
	void findsByItsCodeWhatWasMended() {
		assertEquals("丑寅卯。", found("duties/0/tasks/0/indicators/1", "text", IMPORTED.replace("丑。", "丑寅卯。")));
		assertEquals("K02", found("duties/0/tasks/0", "knowledge", IMPORTED.replace("K01、K02", "K02")));
	}

	@Test
	void findsNothingOfWhatIsGone() {
		assertEquals("", found("duties/0/tasks/0/indicators/0", "text", "職能基準 KMC2431-001v4\n"));
		assertEquals("", found("duties/7", "name", IMPORTED));
		assertEquals("", found(null, null, IMPORTED));
	}
}
