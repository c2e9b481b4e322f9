package guiju.exchange.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import guiju.exchange.Refusals;

/** Each case is JSON with ' for ", where it is refused and why. ¶ stands for a line end. */
class RefusedJsonTest {

	private static final String HEAD = "'format':'guiju/standard/1'";

	private static String refusal(String json) {
		String text = json.replace("…", HEAD).replace('\'', '"').replace('¶', '\n');
		return Refusals.of(() -> StandardReader.read(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = true, value = {
			"``                    # 1:1 $ json.truncated",
			"{                     # 1:2 $ json.truncated",
			"{…,'name':'abc        # 1:41 $.name json.truncated",
			"{…,'name':'\\u00      # 1:42 $.name json.truncated",
			"nul                   # 1:1 $ json.broken",
			"职能基準              # 1:1 $ json.broken",
			"{…,}                  # 1:30 $.format json.broken",
			"{…¶ 'name':'x'}       # 2:2 $.format json.broken",
			"{format:1}            # 1:2 $ json.broken",
			"{…,'name':NaN}        # 1:37 $.name json.broken",
			"{…,'name':'a¶b'}      # 1:37 $.name json.broken",
			"{…,/* */'name':'b'}   # 1:30 $.format json.broken",
			"{…} x                 # 1:31 $ json.trailing",
			"{…}¶{…}               # 2:1 $ json.trailing"})
	void refusesWhatIsNoJson(String json, String refusal) {
		assertEquals(refusal, refusal(json));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', quoteCharacter = '`', value = {
			"[]                                   # 1:1 $ json.expectedObject",
			"'x'                                  # 1:1 $ json.expectedObject",
			"{}                                   # 1:2 $ json.lackingField",
			"{'format':null}                      # 1:15 $ json.lackingField",
			"{'format':1}                         # 1:11 $.format json.expectedText",
			"{'format':'guiju/standard/2'}        # 1:11 $.format json.otherFormat",
			"{'format':'guiju/findings/1'}        # 1:11 $.format json.otherFormat",
			"{…,'nmae':'x'}                       # 1:30 $.nmae json.unknownField",
			"{…,¶¶  '\\'x\\\\':'x'}               # 3:3 $.\"x\\ json.unknownField",
			"{…,'duties':[{},{'tasks':[{'code':'T1.1','level':4,'kowledge':[]}]}]} # 1:78 $.duties[1].tasks[0].kowledge json.unknownField",
			"{…,'name':'x','name':'x'}            # 1:41 $.name json.duplicateField",
			"{…,'name':null,'name':null}          # 1:42 $.name json.duplicateField",
			"{…,…}                                # 1:30 $.format json.duplicateField",
			"{…,'name':{}}                        # 1:37 $.name json.expectedText",
			"{…,'name':['x']}                     # 1:37 $.name json.expectedText",
			"{…,'name':¶ true}                    # 2:2 $.name json.expectedText",
			"{…,'name':12}                        # 1:37 $.name json.expectedText",
			"{…,'duties':{}}                      # 1:39 $.duties json.expectedList",
			"{…,'duties':[[]]}                    # 1:40 $.duties[0] json.expectedObject",
			"{…,'duties':[null]}                  # 1:40 $.duties[0] json.expectedObject",
			"{…,'developers':[null]}              # 1:44 $.developers[0] json.expectedText",
			"{…,'nameKind':'job'}                 # 1:41 $.nameKind json.unknownChoice",
			"{…,'revisionReasons':[{}]}           # 1:50 $.revisionReasons[0] json.lackingField",
			"{…,'revisionReasons':[{'kind':'gone'}]} # 1:57 $.revisionReasons[0].kind json.unknownChoice",
			"{…,'name':'\\ud842'}                 # 1:37 $.name json.halfCharacter",
			"{…,'acceptances':[{'path':'duties/0'}]}  # 1:53 $.acceptances[0].path json.danglingPath",
			"{…,'acceptances':[{'path':'/'}],'duties':[{}]}  # 1:53 $.acceptances[0].path json.danglingPath",
			"{…,'acceptances':[{'path':'duties/00x'}],'duties':[{}]}  # 1:53 $.acceptances[0].path json.danglingPath"})
	void refusesWhatIsNoStandard(String json, String refusal) {
		assertEquals(refusal, refusal(json));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', quoteCharacter = '`', value = {
			"{…,'level':'4'}                      # 1:38 $.level json.expectedNumber",
			"{…,'level':4.5}                      # 1:38 $.level json.notWhole",
			"{…,'level':4e0}                      # 1:38 $.level json.notWhole",
			"{…,'level':-1}                       # 1:38 $.level json.outOfRange",
			"{…,'level':10000}                    # 1:38 $.level json.outOfRange",
			"{…,'level':99999999999999999999999}  # 1:38 $.level json.outOfRange",
			"{…,'level':4,'levelText':'５'}       # 1:52 $.levelText json.contradiction",
			"{…,'levelText':'５','level': 4}      # 1:55 $.level json.contradiction",
			"{…,'validUntil':'2023/12/15'}        # 1:43 $.validUntil json.noDate",
			"{…,'validUntil':'2023-02-30'}        # 1:43 $.validUntil json.noDate",
			"{…,'validUntil':'+12023-02-01'}      # 1:43 $.validUntil json.noDate",
			"{…,'validUntil':20231215}            # 1:43 $.validUntil json.expectedText",
			"{…,'versions':[{'date':'2023-12-15','dateText':'2023/12/16'}]} # 1:74 $.versions[0].dateText json.contradiction"})
	void refusesWrongLevelsAndDates(String json, String refusal) {
		assertEquals(refusal, refusal(json));
	}

	@Test
	void refusesWhatIsNotUtf8() {
		byte[] latin = {'{', '\n', ' ', '"', (byte) 0xe9, '"'};
		byte[] utf16 = {(byte) 0xfe, (byte) 0xff, 0, '{'};

		assertEquals("2:3  encoding", Refusals.of(() -> StandardReader.read(new ByteArrayInputStream(latin))));
		assertEquals("1:1  encoding", Refusals.of(() -> StandardReader.read(new ByteArrayInputStream(utf16))));
	}
}
