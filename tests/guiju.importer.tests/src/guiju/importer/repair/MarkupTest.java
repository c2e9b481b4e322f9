package guiju.importer.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {

	@ParameterizedTest
	@CsvSource(delimiter = '@', quoteCharacter = '~', value = {
			"<p>甲</p> <p>乙</p> @ 甲|乙|",
			"甲<br/>乙<BR>丙 @ 甲|乙|丙|",
			"<u>甲</u>乙 @ 甲乙|",
			"<span style=\"color: red\" class='x' data-a=1>甲</span> @ 甲|",
			"<ul style=\"list-style-type: none\">● 甲<ul>• 乙 @ ● 甲|• 乙|",
			"<ul><li>甲<li>乙<ul><li>丙</ul></ul> @ *甲|*乙|**丙|",
			"**甲**乙 @ 甲乙|",
			"2 ** 3 @ 2 ** 3|",
			"甲 &amp; 乙 &lt;丙&gt; &#20057; @ 甲 & 乙 <丙> 乙|",
			"甲 &unknown; & 乙 @ 甲 &unknown; & 乙|",
			"甲\\*乙\\_丙\\丁 @ 甲*乙_丙\\丁|",
			"<!-- 甲 -->乙 @ 乙|",
			"a < b 且 c > d @ a < b 且 c > d|",
			"<重要> 甲 @ <重要> 甲|",
			"<p 甲 乙> @ <p 甲 乙>|",
			"<table> 標籤 @ 標籤|",
			"x^2 與 y^n @ x^2 與 y^n|"})
	void takesRemnantsOutAndNothingElse(String text, String clean) {
		assertEquals(clean, Clean.text(text).replace("|| ", "|").replace(" |", "|").replace("| ", "|").strip());
	}
}
