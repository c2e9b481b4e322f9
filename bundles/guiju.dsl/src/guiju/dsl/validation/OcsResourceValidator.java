package guiju.dsl.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.validation.Issue.IssueImpl;

import com.google.inject.Inject;

import guiju.dsl.StandardParser;
import guiju.dsl.check.StandardChecker;
import guiju.dsl.check.TextFinding;
import guiju.rules.Message;
import guiju.rules.Messages;

/** Gives the findings as issues of Xtext, for front ends that speak to Xtext; the rules run once for a standard, not once an object. */
public class OcsResourceValidator implements IResourceValidator {

	private final SettingsProvider settings;

	/** Checks by the settings that a provider finds. */
	@Inject
	public OcsResourceValidator(SettingsProvider settings) {
		this.settings = settings;
	}

	@Override
	public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator indicator) {
		List<Issue> issues = new ArrayList<>();
		if (resource instanceof XtextResource xtext && xtext.getParseResult() != null && !indicator.isCanceled()) {
			Messages messages = new Messages(Locale.getDefault());
			for (TextFinding finding : StandardChecker.check(StandardParser.of(xtext), settings.settings(resource.getURI())))
				issues.add(issue(finding, resource, messages));
		}
		return issues;
	}

	private static Issue issue(TextFinding finding, Resource resource, Messages messages) {
		IssueImpl issue = new IssueImpl();
		issue.setCode(finding.code().id());
		issue.setSeverity(switch (finding.severity()) {
			case ERROR -> Severity.ERROR;
			case WARNING -> Severity.WARNING;
			case INFO -> Severity.INFO;
			case OFF -> Severity.IGNORE;
		});
		issue.setMessage(messages.text(finding.message()));
		issue.setUriToProblem(resource.getURI());
		issue.setOffset(finding.offset());
		issue.setLength(finding.length());
		issue.setLineNumber(finding.line());
		issue.setColumn(finding.column());
		issue.setLineNumberEnd(finding.line());
		issue.setColumnEnd(finding.column() + finding.length());
		issue.setData(finding.fixes().stream().map((Message fix) -> messages.text(fix)).toArray(String[]::new));
		return issue;
	}
}
