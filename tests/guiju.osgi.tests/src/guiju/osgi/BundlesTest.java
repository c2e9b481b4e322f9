package guiju.osgi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import guiju.dsl.ParsedStandard;
import guiju.dsl.StandardParser;
import guiju.dsl.check.StandardChecker;
import guiju.dsl.check.TextFinding;
import guiju.importer.ImportResult;
import guiju.importer.Importer;
import guiju.model.OcsPackage;
import guiju.rules.FindingCode;
import guiju.rules.Messages;
import guiju.rules.settings.Settings;

/** The bundles in Equinox, where each sees only what its manifest says. */
class BundlesTest {

	private static final List<String> BUNDLES = List.of("guiju.model", "guiju.model.edit", "guiju.text", "guiju.exchange", "guiju.importer",
			"guiju.rules", "guiju.dsl", "guiju.dsl.ide", "guiju.files", "guiju.workspace", "guiju.sync", "guiju.diff", "guiju.report", "guiju.revision",
			"guiju.git", "guiju.versions", "guiju.cli");

	@Test
	void resolveInEquinox() {
		for (String name : BUNDLES) {
			Bundle found = null;
			for (Bundle bundle : FrameworkUtil.getBundle(BundlesTest.class).getBundleContext().getBundles())
				if (bundle.getSymbolicName().equals(name))
					found = bundle;
			assertNotNull(found, name);
			assertTrue(found.getState() == Bundle.RESOLVED || found.getState() == Bundle.STARTING || found.getState() == Bundle.ACTIVE,
					name + " is in state " + found.getState());
		}
	}

	@Test
	void theModelIsRegisteredByItsExtension() {
		assertEquals(OcsPackage.eINSTANCE, EPackage.Registry.INSTANCE.getEPackage("urn:guiju:standard:1"));
	}

	@Test
	void aTextIsReadCheckedAndWordedAcrossBundles() {
		String text = "T1: 職責\n  T1.1: 任務\n    級別 4\n    知識 K99\n知識定義\n  K01: 知識\n";
		ParsedStandard parsed = StandardParser.standalone().parse(text);

		List<TextFinding> found = StandardChecker.check(parsed, Settings.defaults(LocalDate.of(2026, 6, 1)));

		TextFinding undefined = found.stream().filter(finding -> finding.code() == FindingCode.UNDEFINED_CITATION).findFirst().orElseThrow();
		assertEquals(4, undefined.line());
		assertTrue(new Messages(Messages.CHINESE).text(undefined.message()).contains("K99"));
	}

	@Test
	void aBrokenLineIsWordedInBothLanguages() {
		TextFinding broken = StandardChecker.check(StandardParser.standalone().parse("散文一行"), Settings.defaults(LocalDate.of(2026, 6, 1)))
				.stream().filter(finding -> finding.code() == FindingCode.SYNTAX).findFirst().orElseThrow();

		assertTrue(new Messages(Messages.CHINESE).text(broken.message()).contains("散文一行"));
		assertTrue(new Messages(Messages.ENGLISH).text(broken.message()).startsWith("This line"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"chromium.pdf", "today.html", "poi.docx", "poi.xlsx", "libreoffice.odt"})
	void documentsAreImportedByTheirReadersAndLibraries(String ending) throws Exception {
		Path root = Path.of(System.getProperty("guiju.root"));

		ImportResult imported = Importer.ofAllFormats().read(ending, Files.readAllBytes(root.resolve("tests/data/office/KMC2431-001v4-" + ending)));

		assertEquals(Files.readString(root.resolve("examples/KMC2431-001v4.ocs")), imported.text());
	}
}
