package guiju.exchange.xmi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;

import guiju.exchange.Location;
import guiju.exchange.bounds.Limits;
import guiju.model.OcsPackage;
import guiju.model.code.Characters;
import guiju.model.path.ElementPath;

/**
 * Stops at the first thing that is not of a standard or not of its document, where EMF would go on, leave it out, or go
 * looking for what it names.
 */
final class XmiHandler extends SAXXMIHandler {

	/** The elements of a standard, and one for a value that is written as an element instead of an attribute. */
	private static final int DEPTH = Limits.DEPTH + 1;

	/** A reference whose target may come later in the document. */
	private record Reference(EObject object, EReference feature, String id, Location place) {}

	private final List<Reference> references = new ArrayList<>();
	private int depth;
	private int entries;

	XmiHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
		super(resource, helper, options);
	}

	@Override
	public void startElement(String uri, String localName, String name) {
		if (++depth > DEPTH)
			throw new Refusal(here(), "tooDeep", Limits.BULLETS);
		if (++entries > Limits.ENTRIES)
			throw new Refusal(here(), "tooMany", Limits.ENTRIES);
		super.startElement(uri, localName, name);
	}

	@Override
	public void endElement(String uri, String localName, String name) {
		depth--;
		super.endElement(uri, localName, name);
	}

	/** Knows one package and never looks for another. */
	@Override
	protected EPackage getPackageForURI(String namespace) {
		if (namespace == null || OcsPackage.eNS_URI.equals(namespace))
			return namespace == null ? null : OcsPackage.eINSTANCE;
		throw new Refusal(here(), "xml.otherPackage", namespace, OcsPackage.eNS_URI);
	}

	@Override
	protected void handleProxy(InternalEObject proxy, String reference) {
		throw new Refusal(here(), "xml.outside", reference);
	}

	/**
	 * Keeps a reference for the end of the document. An object stands where it is contained: named from elsewhere it would
	 * move there, and could come to hold itself.
	 */
	@Override
	protected void setValueFromId(EObject object, EReference reference, String id) {
		if (reference.isContainment())
			throw new Refusal(here(), "xml.wrongValue", reference.getName(), id);
		if (id.indexOf('#') >= 0)
			throw new Refusal(here(), "xml.outside", id);
		references.add(new Reference(object, reference, id, here()));
	}

	@Override
	public void endDocument() {
		super.endDocument();
		for (Reference reference : references)
			setFeatureValue(reference.object(), reference.feature(), target(reference));
	}

	private EObject target(Reference reference) {
		EObject target = null;
		try {
			target = xmlResource.getEObject(reference.id());
		} catch (RuntimeException nonsense) {
			// EMF throws any exception for a path that is none, such as //@duties.x.
		}
		if (target == null)
			throw new Refusal(reference.place(), "xml.dangling", reference.id());
		return target;
	}

	@Override
	protected void setFeatureValue(EObject object, EStructuralFeature feature, Object value, int position) {
		if (!feature.isMany() && object.eIsSet(feature))
			throw new Refusal(here(), "xml.twice", feature.getName());
		super.setFeatureValue(object, feature, value, position);
	}

	@Override
	public void characters(char[] characters, int start, int length) {
		String stray = text == null ? Characters.trim(new String(characters, start, length)) : "";
		if (!stray.isEmpty())
			throw new Refusal(here(), "xml.strayText", stray);
		super.characters(characters, start, length);
	}

	/** Takes what is derived for unknown, since it has no value of its own, and names of other namespaces, which EMF mixes up. */
	@Override
	protected EStructuralFeature getFeature(EObject object, String prefix, String name, boolean isElement) {
		String namespace = prefix == null ? null : helper.getURI(prefix);
		EStructuralFeature feature = super.getFeature(object, prefix, name, isElement);
		boolean known = feature != null && !feature.isDerived() && (namespace == null || OcsPackage.eNS_URI.equals(namespace));
		return known ? feature : null;
	}

	/** EMF would keep what is unknown inside of an xmi:Extension, and run out of stack in doing so. */
	@Override
	protected void handleUnknownFeature(String prefix, String name, boolean isElement, EObject object, String value) {
		throw new Refusal(here(), "xml.unknownFeature", name, known(object));
	}

	@Override
	public void error(XMIException error) {
		Location place = place(error);
		throw switch (error) {
			case FeatureNotFoundException unknown -> new Refusal(place, "xml.unknownFeature", unknown.getName(), known(unknown.getObject()));
			case ClassNotFoundException unknown -> new Refusal(place, "xml.unknownClass", unknown.getName());
			case PackageNotFoundException noNamespace -> new Refusal(place, "xml.noStandard");
			case IllegalValueException wrong -> new Refusal(place, "xml.wrongValue", wrong.getFeature().getName(), print(wrong.getValue()));
			default -> new Refusal(place, "xml.broken", words(error));
		};
	}

	@Override
	public void fatalError(XMIException error) {
		// The parser's message is in the machine's language, but it always names the feature that forbids a DOCTYPE.
		String words = words(error);
		String key = words.contains("disallow-doctype-decl") ? "xml.doctype" : "xml.broken";
		throw new Refusal(place(error), key, words);
	}

	private static String words(XMIException error) {
		return String.valueOf(error.getCause() == null ? error.getMessage() : error.getCause().getMessage());
	}

	private Location here() {
		EObject open = objects.isEmpty() ? null : objects.peekEObject();
		return place(getLineNumber(), getColumnNumber(), open == null ? "" : ElementPath.of(open));
	}

	private Location place(XMIException error) {
		return place(error.getLine(), error.getColumn(), here().path());
	}

	/** At the end of a document EMF knows no line any more. */
	private static Location place(int line, int column, String path) {
		return new Location(Math.max(line, 0), Math.max(column, 0), path);
	}

	private static String known(EObject object) {
		return object == null ? "—" : object.eClass().getEAllStructuralFeatures().stream().filter(feature -> !feature.isDerived())
				.map(EStructuralFeature::getName).collect(Collectors.joining(", "));
	}

	private static String print(Object value) {
		return value instanceof EObject object ? object.eClass().getName() : String.valueOf(value);
	}
}
