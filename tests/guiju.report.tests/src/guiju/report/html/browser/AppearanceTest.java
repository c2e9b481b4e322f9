package guiju.report.html.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.report.Hostile;
import guiju.report.Revision;
import guiju.report.html.HtmlReport;
import guiju.report.wording.Wording;

/** What a page looks like on screens of all kinds and on paper. */
@Tag("all")
class AppearanceTest {

	/** Finds texts whose contrast to what lies behind them is under 4.5, or 3 for large ones. */
	private static final String FAINT = """
			(() => {
				const parse = colour => colour.match(/[\\d.]+/g).map(Number);
				const linear = value => (value /= 255) <= .04045 ? value / 12.92 : ((value + .055) / 1.055) ** 2.4;
				const luminance = ([r, g, b]) => .2126 * linear(r) + .7152 * linear(g) + .0722 * linear(b);
				const ground = element => {
					for (let at = element; at; at = at.parentElement) {
						const colour = parse(getComputedStyle(at).backgroundColor);
						if (colour.length < 4 || colour[3] > 0) return colour;
					}
					return parse(getComputedStyle(document.documentElement).backgroundColor);
				};
				const faint = new Set();
				const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
				while (walker.nextNode()) {
					const element = walker.currentNode.parentElement;
					if (!walker.currentNode.data.trim() || !element.getClientRects().length || element.closest('svg, .spoken, script, style, [aria-hidden], :disabled')) continue;
					const style = getComputedStyle(element);
					const one = luminance(parse(style.color)), other = luminance(ground(element));
					const contrast = (Math.max(one, other) + .05) / (Math.min(one, other) + .05);
					const large = parseFloat(style.fontSize) >= 24 || parseFloat(style.fontSize) >= 18.66 && style.fontWeight >= 700;
					if (contrast < (large ? 3 : 4.5)) faint.add(`${element.tagName}.${element.className} ${contrast.toFixed(2)}`);
				}
				return [...faint].join('; ');
			})()""";

	@TempDir
	static Path folder;

	private static Browser browser;

	@BeforeAll
	static void start() throws Exception {
		browser = Browser.start(folder).orElse(null);
		Assumptions.assumeTrue(browser != null, "no Chromium is installed: pages are not looked at");
	}

	@AfterAll
	static void end() throws Exception {
		if (browser != null)
			browser.close();
	}

	@Test
	void everyTextCanBeReadInBothThemes() throws Exception {
		for (String theme : List.of("light", "dark")) {
			browser.prefer("prefers-color-scheme", theme);
			for (String html : List.of(page(Wording.CHINESE), HtmlReport.write(Hostile.comparison(), new Wording(Wording.ENGLISH)))) {
				browser.open(html);
				browser.eval("document.querySelectorAll('details').forEach(one => one.open = true); document.querySelector('input[value=all]').click()");
				assertEquals("", browser.text(FAINT), theme);
				browser.press("n");
				assertEquals("", browser.text(FAINT), theme + ", with a current row");
			}
		}
	}

	@Test
	void theThemeFollowsTheReader() throws Exception {
		browser.size(1200, 800);
		browser.open(page(Wording.CHINESE));
		browser.prefer("prefers-color-scheme", "light");
		int light = brightness(browser.picture());
		browser.prefer("prefers-color-scheme", "dark");
		int dark = brightness(browser.picture());

		assertTrue(light > 150 && dark < 60, light + " " + dark);
	}

	/** Returns how bright a picture is in the middle of its lower half. */
	private static int brightness(byte[] picture) throws Exception {
		var image = ImageIO.read(new ByteArrayInputStream(picture));
		long sum = 0;
		int points = 0;
		for (int y = image.getHeight() / 2; y < image.getHeight(); y += 3)
			for (int x = 0; x < image.getWidth(); x += 3, points++)
				sum += image.getRGB(x, y) >> 8 & 255;
		return (int) (sum / points);
	}

	@Test
	void nothingHasToBeScrolledSidewaysOnANarrowScreen() throws Exception {
		for (String html : List.of(page(Wording.CHINESE), page(Wording.ENGLISH), HtmlReport.write(Hostile.comparison(), new Wording(Wording.CHINESE))))
			for (int width : List.of(320, 500, 768, 1024, 1440, 2560)) {
				browser.size(width, 900);
				browser.open(html);

				String wide = browser.text("document.documentElement.scrollWidth <= document.documentElement.clientWidth ? '' : [...document.body.querySelectorAll('*')]"
						+ ".filter(one => one.getBoundingClientRect().right > document.documentElement.clientWidth && !one.closest('.scroll')).map(one => one.tagName + '.' + one.className).join()");
				assertEquals("", wide, "at " + width);
			}
	}

	@Test
	void isPrintedLightOnA4AcrossWithRepeatedHeadings() throws Exception {
		browser.prefer("prefers-color-scheme", "dark");
		browser.open(page(Wording.CHINESE));

		try (PDDocument paper = Loader.loadPDF(browser.print())) {
			PDRectangle size = paper.getPage(0).getMediaBox();
			String text = new PDFTextStripper().getText(paper);

			assertEquals(842, size.getWidth(), 1);
			assertEquals(595, size.getHeight(), 1);
			assertTrue(paper.getNumberOfPages() >= 3);
			for (int page = 2; page <= paper.getNumberOfPages(); page++)
				assertTrue(text(paper, page).contains("修正規定"), "page " + page);
			assertTrue(text.contains("T1.2 → T1.3"), "what follows is printed too");
			assertFalse(text.contains("上一項"), "no tools on paper");
			assertTrue(text.contains("1 / " + paper.getNumberOfPages()), "numbered pages");
		}
		browser.prefer("prefers-color-scheme", "light");
	}

	private static String text(PDDocument paper, int page) throws Exception {
		PDFTextStripper stripper = new PDFTextStripper();
		stripper.setStartPage(page);
		stripper.setEndPage(page);
		return stripper.getText(paper);
	}

	private static String page(java.util.Locale language) {
		return HtmlReport.write(Revision.comparison(), new Wording(language));
	}
}
