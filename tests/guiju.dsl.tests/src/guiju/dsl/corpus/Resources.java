package guiju.dsl.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Injector;

import guiju.dsl.OcsStandaloneSetup;
import guiju.model.Standard;
import guiju.rules.FindingCode;

/** The language as Xtext sees it: resources and their issues. */
public final class Resources {

	private static final Injector INJECTOR = new OcsStandaloneSetup().createInjectorAndDoEMFRegistration();

	private Resources() {}

	/** Returns a service of the language. */
	public static <T> T service(Class<T> type) {
		return INJECTOR.getInstance(type);
	}

	/** Returns an empty set of resources. */
	public static XtextResourceSet set() {
		return INJECTOR.getInstance(XtextResourceSet.class);
	}

	/** Loads a text as a resource of its own. */
	public static XtextResource load(String text) {
		return load(set(), "x.ocs", text);
	}

	/** Loads a text into a set, from UTF-8. */
	public static XtextResource load(XtextResourceSet set, String name, String text) {
		XtextResource resource = (XtextResource) set.createResource(URI.createURI(name));
		try {
			resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return resource;
	}

	/** Returns the standard of a resource. */
	public static Standard standard(XtextResource resource) {
		return (Standard) resource.getContents().get(0);
	}

	/** Returns the issues of a resource. */
	public static List<Issue> issues(XtextResource resource) {
		return service(IResourceValidator.class).validate(resource, CheckMode.ALL, CancelIndicator.NullImpl);
	}

	/** Returns the issues of one code. */
	public static List<Issue> issues(XtextResource resource, FindingCode code) {
		return issues(resource).stream().filter(issue -> code.id().equals(issue.getCode())).toList();
	}
}
