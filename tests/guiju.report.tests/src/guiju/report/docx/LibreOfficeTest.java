package guiju.report.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.diff.Comparison;
import guiju.report.Hostile;
import guiju.report.Revision;

@Tag("all")
class LibreOfficeTest {

	@TempDir
	Path folder;

	@Test
	void opensTheTableAndRepeatsItsHeaderOnEveryPageOfIt() throws Exception {
		try (PDDocument pages = converted(Revision.comparison())) {
			PDFTextStripper text = new PDFTextStripper();

			assertTrue(pages.getNumberOfPages() > 2);
			assertTrue(pages.getPage(0).getMediaBox().getWidth() > pages.getPage(0).getMediaBox().getHeight());
			for (int page = 1; page <= pages.getNumberOfPages(); page++) {
				text.setStartPage(page);
				text.setEndPage(page);
				String words = text.getText(pages).replaceAll("\\s", "");
				assertTrue(words.contains("第" + page + "頁，共" + pages.getNumberOfPages() + "頁"), words);
				assertTrue(words.contains("修正規定現行規定說明") || words.contains("編號變更對照") || words.contains("項目"), words);
			}
		}
	}

	@Test
	void opensATableWhoseTextsAreHostile() throws Exception {
		try (PDDocument pages = converted(Hostile.comparison())) {
			assertTrue(new PDFTextStripper().getText(pages).contains("alert(1)"));
		}
	}

	private PDDocument converted(Comparison comparison) throws IOException, InterruptedException {
		assumeTrue(isInstalled(), "LibreOffice is not installed");
		Path table = Files.write(folder.resolve("table.docx"), new DocxReport(TableHeadings.USUAL).write(comparison));
		Process office = new ProcessBuilder(List.of("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to",
				"pdf", "--outdir", folder.toString(), table.toString())).redirectErrorStream(true).redirectOutput(folder.resolve("said.txt").toFile()).start();
		try {
			assertTrue(office.waitFor(3, TimeUnit.MINUTES), "LibreOffice does not end");
			assertEquals(0, office.exitValue(), () -> said());
		} finally {
			office.destroyForcibly();
		}
		return Loader.loadPDF(folder.resolve("table.pdf").toFile());
	}

	private String said() {
		try {
			return Files.readString(folder.resolve("said.txt"));
		} catch (IOException nothing) {
			return "";
		}
	}

	private static boolean isInstalled() {
		return Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).anyMatch(entry -> Files.isExecutable(Path.of(entry, "soffice")));
	}
}
