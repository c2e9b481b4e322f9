package guiju.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import guiju.dsl.corpus.RandomFiles;
import guiju.dsl.corpus.Resources;
import guiju.dsl.corpus.Rounds;
import guiju.rules.FindingCode;
import guiju.rules.settings.Settings;
import guiju.testing.Findings;

class OcsResourceValidatorTest {

	private final Locale usual = Locale.getDefault();

	@AfterEach
	void restoreLanguage() {
		Locale.setDefault(usual);
	}

	@Test
	void validatorOfTheLanguageIsOurs() {
		assertInstanceOf(OcsResourceValidator.class, Resources.service(IResourceValidator.class));
	}

	@Test
	void issueCarriesCodePlaceMessageAndFixes() {
		Locale.setDefault(Locale.TAIWAN);
		XtextResource resource = Resources.load("職能基準 KMC2431-001v4\r\n職業: x\r\nT1: a\r\nT1.1: b\r\n  知識 K01、K99\r\nK01: y");

		Issue issue = Resources.issues(resource, FindingCode.UNDEFINED_CITATION).get(0);

		assertEquals(List.of(5, 10, 5, 13), List.of(issue.getLineNumber(), issue.getColumn(), issue.getLineNumberEnd(), issue.getColumnEnd()));
		assertEquals(List.of(resource.getParseResult().getRootNode().getText().indexOf("K99"), 3), List.of(issue.getOffset(), issue.getLength()));
		assertEquals(Severity.ERROR, issue.getSeverity());
		assertTrue(issue.getMessage().contains("引用的 K99 沒有定義"), issue.getMessage());
		assertEquals(resource.getURI(), issue.getUriToProblem());
	}

	@Test
	void lineThatCannotBeReadIsAnIssueWithItsFixes() {
		Locale.setDefault(Locale.ENGLISH);

		Issue issue = Resources.issues(Resources.load("職業: x\n  T1 a"), FindingCode.SYNTAX).get(0);

		assertEquals(List.of(2, 3, 8, 4), List.of(issue.getLineNumber(), issue.getColumn(), issue.getOffset(), issue.getLength()));
		assertArrayEquals(new String[] {"put a colon after T1", "make it a comment (// before it)"}, issue.getData());
		assertEquals("A colon is missing after T1: write \"T1: text\".", issue.getMessage());
	}

	@Test
	void issuesAreTheFindings() {
		Rounds.run(80, random -> {
			String text = RandomFiles.ofBoth(random);

			List<String> issues = Resources.issues(Resources.load(text)).stream()
					.map(issue -> issue.getCode() + " " + issue.getLineNumber() + " " + issue.getOffset() + " " + issue.getLength()).toList();

			assertEquals(Findings.of(text, Settings.defaults(LocalDate.now())).all().stream()
					.map(finding -> finding.code().id() + " " + finding.line() + " " + finding.offset() + " " + finding.length()).toList(), issues);
		});
	}

	@Test
	void editedResourceIsCheckedAsItIsNow() {
		XtextResource resource = Resources.load("T1: a\nT1.1: b\n知識 K01\nK01: y");
		assertEquals(List.of(), Resources.issues(resource, FindingCode.UNDEFINED_CITATION));

		resource.update("T1: a\nT1.1: b\n知識 K0".length(), 1, "2");

		assertEquals(List.of(3), Resources.issues(resource, FindingCode.UNDEFINED_CITATION).stream().map(Issue::getLineNumber).toList());
	}

	@Test
	void cancelledOrForeignValidationFindsNothing() {
		XtextResource resource = Resources.load("散文");

		IResourceValidator validator = Resources.service(IResourceValidator.class);
		assertEquals(List.of(), validator.validate(resource, CheckMode.ALL, () -> true));
		assertEquals(List.of(), validator.validate(new ResourceImpl(URI.createURI("x.xmi")), CheckMode.ALL, CancelIndicator.NullImpl));
	}
}
