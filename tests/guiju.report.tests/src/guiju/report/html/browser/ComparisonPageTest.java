package guiju.report.html.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;

import guiju.report.Hostile;
import guiju.report.Revision;
import guiju.report.html.HtmlReport;
import guiju.report.wording.Wording;

@Tag("all")
class ComparisonPageTest {

	private static final String SHOWN = "[...document.querySelectorAll('.rows tbody tr:not(.fold)')].filter(row => !row.hidden && !row.closest('.part').hidden)";
	private static final String HTML = HtmlReport.write(Revision.comparison(), new Wording(Wording.CHINESE));

	@TempDir
	static Path folder;

	private static Browser browser;

	@BeforeAll
	static void start() throws Exception {
		browser = Browser.start(folder).orElse(null);
		Assumptions.assumeTrue(browser != null, "no Chromium is installed: pages are not tried in a browser");
	}

	@AfterAll
	static void end() throws Exception {
		if (browser != null)
			browser.close();
	}

	@BeforeEach
	void open() throws Exception {
		browser.size(1440, 1000);
		browser.open(HTML);
	}

	@AfterEach
	void noComplaints() {
		assertEquals(List.of(), browser.complaints());
	}

	private static int count(String expression) throws Exception {
		return browser.eval(expression).getAsInt();
	}

	private static void check(String name, String value, boolean on) throws Exception {
		browser.eval("document.querySelector('input[name=" + name + "][value=\"" + value + "\"]').checked !== " + on
				+ " && document.querySelector('input[name=" + name + "][value=\"" + value + "\"]').click()");
	}

	@Test
	void showsChangesAtFirstAndFoldsTheRest() throws Exception {
		assertEquals(0, count(SHOWN + ".filter(row => !row.matches('.changed, .heading')).length"));
		assertTrue(count("document.querySelectorAll('tr.fold').length") > 5);
		assertEquals(count("document.querySelectorAll('.rows tbody tr.changed').length"), count(SHOWN + ".filter(row => row.matches('.changed')).length"));
		assertEquals("共 " + browser.text("document.querySelector('.figures .total b').textContent") + " 項變更", browser.text("document.getElementById('count').textContent"));
	}

	@Test
	void onALargePageOnlyWhatIsLookedAtIsLaidOutAndEveryStepArrives() throws Exception {
		assertEquals(0, count("document.querySelectorAll('.large').length"));

		browser.open(HtmlReport.write(Large.comparison(), new Wording(Wording.CHINESE)));

		assertEquals("auto", browser.text("getComputedStyle(document.querySelector('.large .part')).contentVisibility"));
		assertEquals(1, count("document.querySelector('.rows tbody tr.changed td.new').checkVisibility({ contentVisibilityAuto: true }) ? 1 : 0"));
		assertEquals(0, count("[...document.querySelectorAll('.part')].at(-5).querySelector('tbody tr').checkVisibility({ contentVisibilityAuto: true }) ? 1 : 0"));
		browser.eval("document.getElementById('previous').click()");
		browser.eval("new Promise(done => setTimeout(done, 500))");
		assertEquals(1, count("(place => place.top >= 0 && place.bottom <= innerHeight ? 1 : 0)(document.querySelector('tr.current').getBoundingClientRect())"));
	}

	@Test
	void aFoldOpensAndTakesTheFocusAlong() throws Exception {
		int before = count(SHOWN + ".length");

		browser.eval("document.querySelector('tr.fold button').click()");

		assertTrue(count(SHOWN + ".length") > before);
		assertEquals("TR", browser.text("document.activeElement.tagName"));
	}

	@Test
	void everythingAndWhatFollowsCanBeShown() throws Exception {
		check("view", "all", true);
		assertEquals(count("document.querySelectorAll('.rows tbody tr:not(.fold)').length"), count(SHOWN + ".length"));
		assertEquals(0, count("document.querySelectorAll('tr.fold').length"));

		check("view", "following", true);
		assertEquals(0, count(SHOWN + ".filter(row => row.matches('.unchanged:not(.heading)')).length"));
		assertTrue(count(SHOWN + ".filter(row => row.matches('.consequence')).length") > 4);
	}

	@Test
	void filtersByPartKindAndImpact() throws Exception {
		check("part", "2", true);
		assertEquals("T2", browser.text("[...document.querySelectorAll('.part:not([hidden]) h3 .code')].map(code => code.textContent).join()"));

		check("kind", "removed", true);
		assertEquals(1, count(SHOWN + ".filter(row => row.matches('.changed.removed') && row.textContent.includes('客戶與媒體關係維護')).length"));
		assertEquals(0, count(SHOWN + ".filter(row => !row.matches('.heading') && ![...row.querySelectorAll('.change')].some(change => change.dataset.kinds.split(' ').includes('removed'))).length"));
		assertTrue(browser.text("document.getElementById('count').textContent").matches("符合 [1-3] 項變更，共 \\d+ 項"));

		check("impact", "editorial", true);
		assertEquals("沒有符合的變更", browser.text("document.getElementById('count').textContent"));
		assertFalse(browser.eval("document.getElementById('nothing').hidden").getAsBoolean());

		browser.eval("document.querySelector('#filters button').click()");
		assertTrue(browser.text("document.getElementById('count').textContent").startsWith("共 "));
		assertEquals(0, count("document.querySelectorAll('#filters input:checked').length"));
	}

	@Test
	void searchesTheWholeDocumentInAnyWidthAndCase() throws Exception {
		browser.press("/");
		assertEquals("find", browser.text("document.activeElement.id"));
		browser.type("ＣＡＮＶＡ");

		assertEquals("S07", browser.text(SHOWN + ".filter(row => row.matches('.changed'))[0].querySelector('.code').textContent"));
		assertEquals(0, count(SHOWN + ".filter(row => !row.matches('.heading') && !row.textContent.includes('Canva')).length"));
		assertTrue(count("CSS.highlights.get('found').size") >= 2);

		browser.press("Escape");
		browser.type("品質及問題");
		assertEquals(1, count(SHOWN + ".filter(row => row.matches('.unchanged:not(.heading)')).length"));
		assertEquals("沒有符合的變更", browser.text("document.getElementById('count').textContent"));
	}

	@Test
	void theKeyboardGoesFromChangeToChange() throws Exception {
		browser.press("n");
		String first = browser.text("document.activeElement.querySelector('.change').id");
		browser.press("n");
		String second = browser.text("document.activeElement.querySelector('.change').id");
		browser.press("p");

		assertNotEquals(first, second);
		assertEquals(first, browser.text("document.activeElement.querySelector('.change').id"));
		assertTrue(browser.text("document.getElementById('position').textContent").startsWith("1 / "));
		browser.press("p");
		assertTrue(browser.text("document.getElementById('position').textContent").matches("(\\d+) / \\1 處"));
		assertEquals(1, count("document.querySelectorAll('tr.current').length"));
	}

	@Test
	void keysDoNothingWhileOneTypes() throws Exception {
		browser.eval("document.getElementById('find').focus()");
		browser.press("n");

		assertEquals("n", browser.text("document.getElementById('find').value"));
		assertEquals(0, count("document.querySelectorAll('tr.current').length"));
	}

	@Test
	void aLinkLeadsToItsChangeAlsoWhereThatIsFolded() throws Exception {
		String target = browser.text("[...document.querySelectorAll('.consequences a')].find(link => document.querySelector(link.getAttribute('href')).closest('tr').hidden).getAttribute('href')");
		browser.eval("location.hash = '" + target + "'; new Promise(done => setTimeout(done, 100))");

		assertFalse(browser.eval("document.querySelector('" + target + "').closest('tr').hidden").getAsBoolean());
		assertTrue(browser.eval("document.activeElement.contains(document.querySelector('" + target + "'))").getAsBoolean());
	}

	@Test
	void everythingCanBeReachedByTabsAndSeenWhenItHasTheFocus() throws Exception {
		browser.press("Tab");
		assertEquals("skip", browser.text("document.activeElement.className"));
		assertTrue(count("document.activeElement.getBoundingClientRect().top") >= 0, "the skip link appears");
		int stops = count("document.querySelectorAll('a, button, input, summary').length");
		JsonArray reached = new JsonArray();
		for (int i = 0; i < stops && !reached.toString().contains("\"next\""); i++) {
			browser.press("Tab");
			reached.add(browser.text("document.activeElement.id || document.activeElement.tagName"));
			assertNotEquals("none", browser.text("getComputedStyle(document.activeElement.matches('.chip input, .views input') ? document.activeElement.nextElementSibling : document.activeElement).outlineStyle"));
		}
		assertTrue(reached.toString().contains("\"find\"") && reached.toString().contains("\"next\""), reached.toString());
	}

	@Test
	void withoutScriptsEverythingCanBeRead() throws Exception {
		browser.scripts(false);
		try {
			browser.open(HTML);
			assertTrue(browser.eval("document.getElementById('tools').hidden").getAsBoolean());
			assertEquals(count("document.querySelectorAll('.rows tbody tr').length"), count(SHOWN + ".filter(row => row.getClientRects().length > 0).length"));
		} finally {
			browser.scripts(true);
		}
	}

	@Test
	void hostileTextsRunNothing() throws Exception {
		browser.open(HtmlReport.write(Hostile.comparison(), new Wording(Wording.ENGLISH)));

		assertEquals("<script>alert(1)</script>", browser.text("document.querySelector('h1').textContent"));
		assertEquals(1, count("document.scripts.length"));
		browser.eval("document.getElementById('find').value = '<script>'; document.getElementById('find').dispatchEvent(new Event('input', { bubbles: true }))");
		assertTrue(count(SHOWN + ".length") > 1);
	}
}
