package guiju.rules.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

	@ParameterizedTest
	@CsvSource({"分析。,3", "分析。【註1】,3", "'分析。 【註1】 【註2】　',3", "分析】,3", "【註1】,0", "'',0", "分析【,3", "】,1", "【】】,0"})
	void endsBeforeBlanksAndMarkers(String text, int end) {
		assertEquals(end, Sentences.end(text));
	}

	@Test
	void endsWithinAPart() {
		assertEquals(2, Sentences.end("分析 （如下）", 0, 3));
		assertEquals(3, Sentences.end("分析\n \n規劃", 3, 4));
		assertEquals(6, Sentences.end("【分\n析】】規劃", 3, 6));
	}

	@ParameterizedTest
	@CsvSource({"分析（甲）,2", "分析「甲」,2", "分析(甲),2", "分析,-1", "（,-1", "）,-1", "'',-1", "（）,0"})
	void findsWhereTheLastBracketOpens(String text, int open) {
		assertEquals(open, Sentences.open(text, text.length()));
	}

	@ParameterizedTest
	@CsvSource({"甲。乙,1", "。甲,0", "（甲。）乙。,5", "「甲。」,-1", "（甲。,-1", "）甲。,2", "「（甲。）乙。」丙。,9", "甲,-1", "“甲。”乙。,5", "'[甲。]乙。',5"})
	void findsTheFullStopsOfTheTextItself(String text, int stop) {
		assertEquals(stop, Sentences.stop(text, 0));
	}

	@ParameterizedTest
	@CsvSource({"甲。乙,2", "甲。 乙,3", "甲。。乙,3", "甲。（乙）丙,5", "甲。(乙)丙,5", "甲。【註1】丙,6", "甲。」丙,3", "甲。）丙,3", "甲。（乙,2", "甲。「乙」,2", "甲。,2",
			"甲。（）,4", "甲。）,3"})
	void goesOnBehindWhatBelongsToTheSentence(String text, int next) {
		assertEquals(next, Sentences.next(text, 1));
	}
}
