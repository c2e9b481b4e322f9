package guiju.dsl.direct;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.XtextPackage;
import org.eclipse.xtext.resource.impl.BinaryGrammarResourceFactoryImpl;
import org.eclipse.xtext.service.AllRulesCache;
import org.eclipse.xtext.service.GrammarProvider;

import guiju.dsl.services.OcsGrammarAccess;
import guiju.model.OcsPackage;

/** The grammar from the bundle's own class path, without resource factories and without EMF's global registries. */
final class DirectGrammar extends GrammarProvider {

	private static final String LANGUAGE = "guiju.dsl.Ocs";

	DirectGrammar() {
		super(LANGUAGE, null);
	}

	@Override
	public Grammar getGrammar(Object requestor) {
		ResourceSet resources = new ResourceSetImpl();
		for (EPackage known : new EPackage[] {OcsPackage.eINSTANCE, XtextPackage.eINSTANCE})
			resources.getPackageRegistry().put(known.getNsURI(), known);
		String path = "/" + LANGUAGE.replace('.', '/') + ".xtextbin";
		Resource resource = new BinaryGrammarResourceFactoryImpl().createResource(URI.createURI("classpath:" + path));
		resources.getResources().add(resource);
		try (InputStream stream = OcsGrammarAccess.class.getResourceAsStream(path)) {
			resource.load(stream, null);
		} catch (IOException damaged) {
			throw new UncheckedIOException(damaged);
		}
		EcoreUtil.resolveAll(resource);
		Grammar grammar = (Grammar) resource.getContents().get(0);
		new AllRulesCache(grammar).attachToEmfObject(grammar);
		return grammar;
	}
}
