package guiju.exchange.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsSchemaTest {

	private static final String FINDINGS = """
			{"format":"guiju/findings/1","files":[
			 {"path":"標準/a.ocs","findings":[{"code":"undefined-citation","severity":"error","line":12,"column":8,"length":3,
			  "message":"K99 沒有定義。","fixes":["改為 K09"]},{"code":"missing-output","severity":"info","line":1,"column":1,"length":0,
			  "message":"…","fixes":[]}]},
			 {"path":"b.ocs","findings":[]}],
			 "summary":{"files":2,"errors":1,"warnings":0,"infos":1}}
			""";

	private static List<String> errors(String json) throws IOException {
		return Schemas.errors(Schemas.schema("findings-1"), json);
	}

	@Test
	void takesFindings() throws IOException {
		assertEquals(List.of(), errors(FINDINGS));
		assertEquals(List.of(), errors("{\"format\":\"guiju/findings/1\",\"files\":[],\"summary\":{\"files\":0,\"errors\":0,\"warnings\":0,\"infos\":0}}"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', value = {
			"findings/1 # findings/2 # $.format const",
			"'\"severity\":\"error\"' # '\"severity\":\"off\"' # $.files[0].findings[0].severity enum",
			"'\"line\":12' # '\"line\":0' # $.files[0].findings[0].line minimum",
			"'\"column\":8' # '\"column\":\"8\"' # $.files[0].findings[0].column type",
			"'\"length\":3' # '\"length\":-1' # $.files[0].findings[0].length minimum",
			"'\"length\":3' # '\"lenght\":3' # $.files[0].findings[0] additionalProperties",
			"undefined-citation # undefinedCitation # $.files[0].findings[0].code pattern",
			"'\"fixes\":[]' # '\"fix\":[]' # $.files[0].findings[1] additionalProperties",
			"'\"fixes\":[]' # '\"fixes\":null' # $.files[0].findings[1].fixes type",
			"'\"path\":\"b.ocs\",' # '' # $.files[1] required",
			"'\"infos\":1' # '\"infos\":1,\"hints\":0' # $.summary additionalProperties",
			"'\"summary\"' # '\"problems\":[],\"summary\"' # $ additionalProperties"})
	void refusesWhatIsMisspelt(String right, String wrong, String error) throws IOException {
		assertEquals(error, errors(FINDINGS.replaceFirst(Pattern.quote(right), wrong)).get(0));
	}
}
