package guiju.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import guiju.diff.Comparison;
import guiju.diff.Differ;
import guiju.diff.Side;
import guiju.diff.life.Lives;
import guiju.diff.lineage.Lineage;
import guiju.report.Hostile;
import guiju.report.Revision;
import guiju.report.wording.Wording;
import guiju.testing.Parsing;

/** The page of many standards, and the page of many versions. */
class OverviewsTest {

	private static final Wording CHINESE = new Wording(Wording.CHINESE);
	private static final Wording ENGLISH = new Wording(Wording.ENGLISH);

	@Test
	void listsEveryStandardWithItsVerdictAndFigures() {
		List<IndexEntry> entries = List.of(IndexEntry.of(Revision.comparison(), CHINESE, "KMC2431-001/報告 1.html"),
				IndexEntry.of(Revision.compare(Revision.before(), Revision.before()), CHINESE, null));

		Document page = Jsoup.parse(IndexReport.write("舊", "新", entries, List.of(new IndexReport.Left("<b>.ocs", "只在舊資料夾")), CHINESE));

		assertEquals("2 份職能基準的修正總覽", page.select("h1").text());
		assertEquals(List.of("實質修正", "內容相同"), page.select("tbody .seal").eachText());
		assertEquals("./KMC2431-001/%E5%A0%B1%E5%91%8A%201.html", page.select("tbody a").attr("href"));
		assertEquals(1, page.select("tbody a").size());
		assertEquals("<b>.ocs 只在舊資料夾", page.select(".left li").text());
		assertEquals("1", page.select(".overview .identical b").text());
		assertEquals(0, page.select("script").size());
	}

	@Test
	void anAddressIsAlwaysOneBesideThePage() {
		assertEquals("./javascript%3Aalert%281%29", Links.relative("javascript:alert(1)"));
		assertEquals("./a%23b%3Fc%25.html", Links.relative("a#b?c%.html"));
	}

	@Test
	void doubtsStandBesideTheStandard() {
		Document page = Jsoup.parse(IndexReport.write("<i>", "\u202e", List.of(IndexEntry.of(Hostile.comparison(), ENGLISH, "x.html")), List.of(), ENGLISH));

		assertTrue(page.select(".warning").text().contains("could not be read"));
		assertEquals("<script>alert(1)</script>", page.select("tbody th a").text());
		assertEquals("1 standard compared", page.select("h1").text());
	}

	private static Document lives(Wording wording) {
		String oldest = Revision.before().replace("KMC2431-001v4", "KMC2431-001v3").replace("    P2.3.4: 客戶與媒體關係維護。\n", "    P2.3.4: 客戶與媒體關係維護。\n    P2.3.5: 登錄廣告代理商之信用評等。\n");
		Side one = Side.sound(Parsing.standard(oldest), "1.ocs");
		Side two = Side.sound(Parsing.standard(Revision.before()), "2.ocs");
		Side three = Side.sound(Parsing.standard(Revision.after()), "3.ocs");
		Comparison first = new Differ().compare(one, two, Lineage.EMPTY);
		Comparison second = new Differ().compare(two, three, Lineage.EMPTY);
		return Jsoup.parse(LifeReport.write(Lives.of(List.of(first, second)),
				List.of(IndexEntry.of(first, wording, "1.html"), IndexEntry.of(second, wording, "2.html")), wording));
	}

	@Test
	void tellsTheLifeOfEachElement() {
		Document page = lives(CHINESE);

		assertEquals(List.of("./1.html", "./2.html"), page.select(".cards a").eachAttr("href"));
		Element ended = page.select("tr:contains(登錄廣告代理商之信用評等)").first();
		assertTrue(ended.select("td").get(1).text().contains("刪除"), ended::text);
		assertEquals("—無", ended.select("td").get(2).text());
		Element begun = page.select("tr:contains(分析社群輿情)").first();
		assertEquals("—無", begun.select("td").get(0).text());
		assertTrue(begun.select("td").get(2).text().contains("新增"));
		Element same = page.select("tr:contains(P1.1.2)").first();
		assertEquals(List.of("P1.1.2 〃與前一版相同", "P1.1.2 〃與前一版相同"), same.select("td").eachText().subList(1, 3));
		assertEquals("unchanged", same.className().strip());
	}

	@Test
	void everyElementStandsInItsTableInBothLanguages() {
		for (Wording wording : List.of(CHINESE, ENGLISH)) {
			Document page = lives(wording);

			assertEquals(page.select("tr[id]").size(), page.select("tr[id]").eachAttr("id").stream().distinct().count());
			page.select("a[href^=#]").forEach(link -> assertEquals(1, page.select(link.attr("href")).size(), link::text));
			assertFalse(page.text().contains("{0}"));
			for (Element row : page.select(".lives tbody tr"))
				assertEquals(4, row.children().size());
		}
	}
}
