package guiju.importer.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberDisplayTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "4.0|4", "4|4", "0.1|0.1", "0.30000000000000004|0.3", "1E3|1000", "-2.5|-2.5",
			"123456789012|1.23456789E+11", "0|0", "x|x",
			"1e999999999|1e999999999" })
	void showsPlainNumbersWithoutNeedlessZeros(String value, String shown) {
		assertEquals(shown, new NumberDisplay(false).show(value, 0, null));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "1|\"K\"00|K01", "12|\\K00|K12", "3|0\"級\"|3級", "4|General|4", "4|@|4",
			"2.1|\"T\"0.0|T2.1", "1234.5|#,##0.00|1,234.50",
			"1234567|#,##0|1,234,567", "0.256|0.0%|25.6%", "-5|0;(0)|(5)", "0|0;0;\"無\"|無", "-5|0|-5", "5|;;;|~~", "0.5|#.##|.5", "5|000-000|000-005",
					"1234567|00-00|12345-67",
			"12000|#,##0,|12", "7|[>=5]\"高\";\"低\"|高", "3|[>=5]\"高\";\"低\"|低", "4|[DBNum1]0\"級\"|四級", "12|[DBNum2]General|12", "3|[Red]0|3", "3|_(0_)|~ 3 ~" })
	void fillsThePlacesOfFormats(String value, String format, String shown) {
		assertEquals(shown, new NumberDisplay(false).show(value, 164, format));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "45275|yyyy/m/d|2023/12/15", "45275|yyyy\"年\"mm\"月\"dd\"日\"|2023年12月15日",
			"45275|[$-404]e/m/d|112/12/15",
			"45275|[$-404]ggge\"年\"m\"月\"d\"日\"|民國112年12月15日", "45275|yyyy-mm-dd;@|2023-12-15", "45275|[$-409]d-mmm-yy|15-Dec-23", "45275|[$-404]aaaa|星期五",
			"45275|[DBNum1][$-404]yyyy\"年\"m\"月\"|二○二三年十二月", "45275.5625|yyyy/m/d h:mm|2023/12/15 13:30", "45275.5625|上午/下午h\"時\"mm\"分\"|下午1時30分",
					"45275.5625|h:mm AM/PM|1:30 PM",
			"1.5|[h]:mm|36:00", "59|m/d|2/28", "61|m/d|3/1", "-1|yyyy/m/d|-1" })
	void showsDatesAsInTaiwan(String value, String format, String shown) {
		assertEquals(shown, new NumberDisplay(false).show(value, 164, format));
	}

	@Test
	void knowsTheBuiltInFormatsAndTheOtherCalendar() {
		assertEquals("2023/12/15", new NumberDisplay(false).show("45275", 14, null));
		assertEquals("112年12月15日", new NumberDisplay(false).show("45275", 28, null));
		assertEquals("2023/12/15", new NumberDisplay(true).show("43813", 14, null));
		assertEquals("1,234", new NumberDisplay(false).show("1234", 3, null));
		assertEquals("7", new NumberDisplay(false).show("7", 99, null));
	}

	@Test
	void takesFormatsOfCellsFromTheWorkbook() {
		String styles = "<numFmts><numFmt numFmtId=\"170\" formatCode=\"&quot;K&quot;00\"/></numFmts><fonts><font/><font><vertAlign val=\"superscript\"/></font></fonts>"
				+ "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\" fontId=\"1\"/><xf numFmtId=\"14\"/></cellXfs>";
		String row = "<row><c s=\"0\"><v>4.0</v></c><c s=\"1\"><v>7</v></c><c s=\"2\"><v>43813</v></c></row>";

		assertEquals("[| {1} 4 | {2} ^{K07} | {3} 2023/12/15 |]", Xlsx.of(row).styles(styles).properties("date1904=\"1\"").lines().toString());
	}
}
