package guiju.exchange.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import guiju.exchange.FormatException;
import guiju.exchange.HandMade;
import guiju.model.NameKind;
import guiju.model.OcsFactory;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.testing.SameModel;

class StandardReaderTest {

	private static Standard read(String fields) throws FormatException {
		return StandardReader.read("{\"format\":\"guiju/standard/1\"" + (fields.isEmpty() ? "" : ",") + fields + "}");
	}

	@Test
	void readsWhatIsWritten() throws Exception {
		SameModel.require(HandMade.standard(), StandardReader.read(StandardWriter.write(HandMade.standard(), Layout.PRETTY)));
	}

	@Test
	void takesNullEmptyAndAbsentForNoValue() throws Exception {
		Standard empty = OcsFactory.eINSTANCE.createStandard();

		SameModel.require(empty, read(""));
		SameModel.require(empty, read("\"code\":null,\"nameKind\":null,\"name\":null,\"level\":null,\"levelText\":null,\"validUntil\":null,"
				+ "\"duties\":null,\"knowledge\":[],\"developers\":[\"\",\" \"],\"acceptances\":null"));
		SameModel.require(empty, read("\"code\":\" \",\"name\":\"\",\"description\":\"　\\n \\t\",\"levelText\":\"\",\"validUntil\":\"\",\"validUntilText\":\"\""));
	}

	@Test
	void trimsParagraphs() throws Exception {
		Standard standard = read("\"name\":\"\\ufeff 媒體 企劃　\",\"description\":\"\\n 一 \\r\\n\\u00a0\\r二\\n\\n三\\n \",\"code\":\"KMC\\n\"");

		assertEquals("媒體 企劃", standard.getName());
		assertEquals("一\n\n二\n\n三", standard.getDescription());
		assertEquals("KMC", standard.getCode());
	}

	@Test
	void readsFieldsInAnyOrder() throws Exception {
		Standard standard = StandardReader.read("""
				{"acceptances":[{"reason":"照印","line":"levelText","path":"duties/0/tasks/0","finding":"malformed-level"}],
				 "duties":[{"tasks":[{"skills":["S01"],"levelText":"４","level":4}],"code":"T1"}],
				 "nameKind":"jobFamily","format":"guiju/standard/1"}
				""");

		Task task = standard.getDuties().get(0).getTasks().get(0);
		assertEquals(NameKind.JOB_FAMILY, standard.getNameKind());
		assertEquals("４", task.getLevelText());
		assertSame(task, standard.getAcceptances().get(0).getSubject());
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = {
			"4, -, 4", "0, -, 0", "9999, -, 9999", "4, ４, ４", "4, 04, 04", "-, 4級以上, 4級以上", "4, 4級以上, 4級以上", "-, 4, 4", "-, -, -"})
	void readsALevelWithItsPrint(Integer level, String levelText, String print) throws Exception {
		String number = "\"level\":" + level;
		String text = "\"levelText\":" + (levelText == null ? "null" : "\"" + levelText + "\"");

		assertEquals(print, read(number + "," + text).getLevelText());
		assertEquals(print, read(text + "," + number).getLevelText());
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = {
			"2023-12-15, -, 2023/12/15", "2023-02-05, 2023/2/5, 2023/2/5", "2023-12-15, 2023-12-15, 2023-12-15", "-, 112/12/15, 112/12/15",
			"2023-12-15, 112/12/15, 112/12/15", "0000-01-01, -, 0000/01/01", "-, -, -"})
	void readsADateWithItsPrint(String date, String dateText, String print) throws Exception {
		String day = "\"validUntil\":" + (date == null ? "null" : "\"" + date + "\"");
		String text = "\"validUntilText\":" + (dateText == null ? "null" : "\"" + dateText + "\"");

		assertEquals(print, read(day + "," + text).getValidUntilText());
		assertEquals(print, read(text + "," + day).getValidUntilText());
	}

	@Test
	void keepsThePlaceOfACitationWithoutCode() throws Exception {
		Task task = read("\"duties\":[{\"tasks\":[{\"knowledge\":[\"K01\",null,\" K99 \"]}]}]").getDuties().get(0).getTasks().get(0);

		assertEquals(3, task.getKnowledge().size());
		assertNull(task.getKnowledge().get(1).getCode());
		assertEquals("K99", task.getKnowledge().get(2).getCode());
	}

	@Test
	void readsBytesWithAndWithoutByteOrderMark() throws Exception {
		for (String mark : List.of("", "\ufeff")) {
			byte[] bytes = (mark + "{\"format\":\"guiju/standard/1\",\"name\":\"媒體𠮷\"}").getBytes(StandardCharsets.UTF_8);

			assertEquals("媒體𠮷", StandardReader.read(new ByteArrayInputStream(bytes)).getName());
			assertEquals("媒體𠮷", StandardReader.read(new String(bytes, StandardCharsets.UTF_8)).getName());
		}
	}
}
