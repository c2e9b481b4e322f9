package guiju.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import guiju.diff.Comparison;
import guiju.diff.change.Statistics;
import guiju.diff.element.ElementType;
import guiju.report.Hostile;
import guiju.report.Pairs;
import guiju.report.Revision;
import guiju.report.chart.Bar;
import guiju.report.chart.KindGroup;
import guiju.report.wording.Wording;

class HtmlReportTest {

	private static final Wording CHINESE = new Wording(Wording.CHINESE);
	private static final Wording ENGLISH = new Wording(Wording.ENGLISH);

	private static Document page(Comparison comparison, Wording wording) {
		return Jsoup.parse(HtmlReport.write(comparison, wording));
	}

	@Test
	void theEvidenceSaysEachTextOnce() {
		String page = HtmlReport.write(Revision.fixture("baker-tasks-merged-and-split"), new Wording(Wording.CHINESE));

		String evidence = page.substring(page.indexOf("class=\"evidence\""), page.indexOf("</ol>", page.indexOf("class=\"evidence\"")));
		assertTrue(evidence.contains("文字修正 留存樣品三日備查。 → 留存樣品七日備查。</a></li>"), evidence);
	}

	@Test
	void saysTheVerdictAndWhatItRestsOn() {
		Document page = page(Revision.comparison(), CHINESE);

		assertEquals("數位媒體企劃人員", page.select("h1").text());
		assertEquals("實質修正", page.select("#verdict").text());
		assertEquals("原名稱：媒體企劃人員", page.select(".former").text());
		assertTrue(page.select(".evidence a").eachText().contains("工作任務 T1.2：新增"));
		for (Element link : page.select(".evidence a"))
			assertNotNull(page.getElementById(link.attr("href").substring(1)), link::text);
	}

	@Test
	void showsBothVersionsSideBySideInTheOrderOfTheDocument() {
		Document page = page(Revision.comparison(), CHINESE);

		assertEquals(List.of("基本資料", "T1 媒體企劃案提案", "T2 採購及成效管控", "知識", "技能", "態度", "建議學經歷或能力條件", "註", "版本沿革"),
				page.select(".part h3").stream().map(heading -> heading.text().replaceFirst(" (\\d+ 項變更|無變更)$", "")).toList());
		Element prerequisite = page.select(".rows tr:has(th:containsOwn(能力條件))").first();
		assertEquals("大專以上畢業，或具 2 年以上媒體企劃相關工作經驗。", prerequisite.select("td.old .text").text());
		assertEquals("2", prerequisite.select("td.old del").text());
		assertEquals("3", prerequisite.select("td.new ins").text());
		assertEquals(0, prerequisite.select("td.old ins, td.new del").size());
	}

	@Test
	void consequencesAreFoldedUnderTheirCauseAndLinkBothWays() {
		Document page = page(Revision.comparison(), CHINESE);
		Element added = page.select(".change:has(.consequences)").stream().filter(change -> change.text().contains("連同新增 3 項")).findFirst().orElseThrow();

		assertEquals("details", added.select(".consequences").first().tagName());
		assertFalse(added.select(".consequences").hasAttr("open"));
		assertTrue(added.select(".consequences a").size() >= 8);
		for (Element link : added.select(".consequences a"))
			assertEquals("#" + added.id(), page.getElementById(link.attr("href").substring(1)).select(".cause a").attr("href"));
	}

	@Test
	void titlesHaveTheNameWithoutItsFootnote() {
		Comparison comparison = Revision.compare("職業: 活動企劃人員【註1】\n", "職業: 活動企劃人員\n");

		Document page = page(comparison, CHINESE);

		assertEquals("活動企劃人員", page.select("h1").text());
		assertEquals(0, page.select(".former").size());
		assertEquals("活動企劃人員", page(Revision.compare("", "職業: 活動企劃人員【註1】\n"), CHINESE).select("h1").text());
	}

	@Test
	void theLongestTotalOfTheChartIsInsideOfIt() {
		Markup markup = new Markup();
		new ChartHtml(markup, CHINESE, List.of(new Bar(ElementType.INDICATOR, Map.of(KindGroup.ADDED, 12345), 12345), new Bar(ElementType.TASK,
				Map.of(KindGroup.ADDED, 1), 1)), Statistics.of(List.of()), 0).write();

		Element total = Jsoup.parse(markup.toString()).select("text.total").first();

		assertEquals("12,345", total.text());
		assertTrue(Double.parseDouble(total.attr("x")) + 6 * 7 < 480, total.attr("x"));
	}

	@Test
	void everyPageIsSoundWhateverIsCompared() {
		check(Hostile.comparison());
		check(Revision.compare("", ""));
		check(Revision.compare("", Revision.before()));
		check(Revision.compare(Revision.before(), Revision.before()));
		Pairs.each(15, HtmlReportTest::check);
	}

	private static void check(Comparison comparison) {
		for (Wording wording : List.of(CHINESE, ENGLISH)) {
			Document page = page(comparison, wording);
			Set<String> ids = new HashSet<>();
			page.select("[id]").forEach(element -> assertTrue(ids.add(element.id()), () -> element.id() + " twice"));
			page.select("a[href^=#]").forEach(link -> assertTrue(ids.contains(link.attr("href").substring(1)), link::outerHtml));
			page.select("[aria-labelledby]").forEach(element -> assertTrue(ids.containsAll(List.of(element.attr("aria-labelledby").split(" "))), element::tagName));
			assertEquals(comparison.changes().stream().map(change -> change.id()).sorted().toList(), page.select(".change[id]").eachAttr("id").stream().sorted().toList());
			assertEquals(1, page.select("h1").size());
			assertEquals(1, page.select("main").size());
		}
	}

	@Test
	void noTextOfAStandardBecomesMarkup() {
		Document page = page(Hostile.comparison(), CHINESE);

		assertEquals(1, page.select("script").size());
		assertEquals(1, page.select("style").size());
		assertEquals(0, page.select("img, iframe, object, link, b:containsOwn(T1), i").size());
		for (Element element : page.getAllElements())
			for (Attribute attribute : element.attributes()) {
				assertFalse(attribute.getKey().startsWith("on"), element::outerHtml);
				assertFalse(attribute.getKey().equals("style"), element::outerHtml);
				assertFalse(attribute.getValue().contains("javascript:"), element::outerHtml);
			}
		String text = page.wholeText();
		for (String hostile : List.of("<script>alert(1)</script>", "</title></style></script><img src=x onerror=alert(1)>", "&lt;不是標籤&gt; &amp;", "a | b \\| c", "]]> --> <!-- {{x}} ${y}"))
			assertTrue(text.contains(hostile), hostile);
	}

	@Test
	void hiddenCharactersAreShown() {
		String html = HtmlReport.write(Hostile.comparison(), CHINESE);
		Document page = Jsoup.parse(html);

		assertTrue(page.select(".sign").eachText().containsAll(List.of("U+202E", "U+202C", "U+200B", "U+0007", "U+001B", "U+D83D", "U+FEFF", "U+2028")));
		String body = html.substring(html.indexOf("<body>"));
		assertTrue(body.codePoints().allMatch(c -> c == '\n' || c == '\t' || c == 0x200d || !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT
				&& Character.getType(c) != Character.SURROGATE));
	}

	@Test
	void runsNothingButItsOwnScriptAndLoadsNothing() throws Exception {
		String html = HtmlReport.write(Revision.comparison(), CHINESE);
		Document page = Jsoup.parse(html);
		String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");

		assertTrue(policy.startsWith("default-src 'none'; "), policy);
		assertTrue(policy.contains("style-src " + hash(html, "style")), policy);
		assertTrue(policy.contains("script-src " + hash(html, "script")), policy);
		assertEquals(0, page.select("[src], link, [srcset], [poster], use").size());
		assertTrue(page.select("[href]").eachAttr("href").stream().allMatch(address -> address.startsWith("#")));
		assertFalse(html.contains("url("));
		assertFalse(html.contains("@import"));
		assertFalse(page.select("script").first().data().contains("innerHTML"));
	}

	private static String hash(String html, String tag) throws Exception {
		String content = html.substring(html.indexOf("<" + tag + ">") + tag.length() + 2, html.indexOf("</" + tag + ">"));
		return "'sha256-" + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(content.getBytes("UTF-8"))) + "'";
	}

	@Test
	void hasLandmarksHeadingsAndTableHeaders() {
		Document page = page(Revision.comparison(), ENGLISH);

		assertEquals(1, page.select("body > header").size());
		assertEquals(1, page.select("body > main").size());
		assertEquals(1, page.select("body > footer").size());
		assertEquals("#changes", page.select("body > a.skip").attr("href"));
		for (Element row : page.select(".rows tbody tr"))
			assertEquals(1, row.select("> th[scope=row]").size());
		for (Element table : page.select("table"))
			assertTrue(table.select("thead th[scope=col]").size() >= 2);
		int level = 1;
		for (Element heading : page.select("h1, h2, h3, h4")) {
			int next = heading.tagName().charAt(1) - '0';
			assertTrue(next <= level + 1, heading::text);
			level = next;
		}
		assertEquals("polite", page.select("[role=status]").attr("aria-live"));
	}

	@Test
	void theChartSaysInWordsWhatItShows() {
		Document page = page(Revision.comparison(), CHINESE);
		Element chart = page.select("svg[role=img]").first();

		assertEquals("各類項目的變更數", chart.select("> title").text());
		assertTrue(chart.select("> desc").text().contains("知識 1 項（新增 1）"), chart.select("> desc").text());
		assertEquals(chart.select("rect").size(), chart.select("rect > title").size());
		assertTrue(page.select(".numbers tbody th").eachText().contains("行為指標"));
	}

	@Test
	void everyTextIsInItsLanguage() {
		Document english = page(Revision.comparison(), ENGLISH);
		Document chinese = page(Revision.comparison(), CHINESE);

		assertEquals("en", english.select("html").attr("lang"));
		assertEquals("zh-Hant-TW", english.select("h1").attr("lang"));
		assertTrue(english.select(".item").stream().filter(item -> item.select(".text").text().codePoints().anyMatch(Character::isIdeographic))
				.allMatch(item -> item.attr("lang").equals("zh-Hant-TW")));
		assertEquals("zh-Hant-TW", chinese.select("html").attr("lang"));
		assertEquals("", chinese.select("h1").attr("lang"));
	}

	@Test
	void anotherNameAnotherSourceAndAnIndexAreTold() {
		assertEquals("./../a%20b/%E7%B8%BD%E8%A6%BD.html", Jsoup.parse(HtmlReport.write(Revision.comparison(), CHINESE, "../a b/總覽.html")).select(".back a").attr("href"));
		assertEquals("KMC2431-001v4（old.ocs）→修正為KMC2431-001v4（new.ocs）", page(Revision.compare(Revision.before(), Revision.before()), CHINESE).select(".versions").text());
		assertEquals(0, page(Revision.comparison(), CHINESE).select(".back").size());
	}

	@Test
	void whatWasNotReadIsSaidAboveAll() {
		Document page = page(Hostile.comparison(), CHINESE);

		assertTrue(page.select(".doubts li").text().contains("有 2 行無法判讀（第 3、4 行）"), page.select(".doubts").text());
		assertEquals(page.select(".doubts").first(), page.select("main section").first());
	}

	@Test
	void nothingChangedNeedsNoTools() {
		Document page = page(Revision.compare(Revision.before(), Revision.before()), CHINESE);

		assertEquals("內容相同", page.select("#verdict").text());
		assertEquals(0, page.select(".chart, .figures, form").size());
		assertEquals(0, page.select("tr.changed, tr.consequence, ins, del").size());
	}
}
