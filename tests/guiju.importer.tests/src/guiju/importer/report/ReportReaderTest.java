package guiju.importer.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import guiju.importer.Published;

class ReportReaderTest {

	@Test
	void readsEveryReportAsItWas() {
		for (String code : Published.CODES) {
			ImportReport report = Published.imported(Published.source(code)).report();

			assertEquals(Optional.of(report), ReportReader.first(ReportJson.write(List.of(report), Locale.TAIWAN)), code);
			assertFalse(report.decisions().isEmpty());
		}
	}

	@Test
	void readsWhatWasDroppedAndMissing() {
		ImportReport report = Published.imported("甲\n乙 丙").report();

		ImportReport read = ReportReader.first(ReportJson.write(List.of(report), Locale.ENGLISH)).orElseThrow();

		assertFalse(report.missing().isEmpty());
		assertFalse(report.dropped().isEmpty());
		assertEquals(report.missing(), read.missing());
		assertEquals(report.decisions(), read.decisions());
		assertEquals(report.dropped().stream().map(each -> each.text() + each.place()).toList(), read.dropped().stream().map(each -> each.text() + each.place()).toList());
	}

	@Test
	void refusesWhatIsNoReport() {
		String json = ReportJson.write(List.of(Published.imported("甲").report()), Locale.ENGLISH);

		for (String broken : List.of("", "{", "[]", "null", "{\"documents\": []}", json.substring(0, json.length() / 2), json.replace("text-dropped", "text-eaten"),
				json.replace("\"places\"", "\"spots\"")))
			assertEquals(Optional.empty(), ReportReader.first(broken), broken);
	}
}
