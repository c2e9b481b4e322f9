package guiju.exchange.xmi;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import guiju.model.OcsPackage;

/**
 * One XMI document on an island of its own: it knows no package but that of standards, reaches no other file and no
 * network, and its parser takes no document type. EMF by itself would load what a namespace or a reference names, even
 * run the initialiser of a Java class.
 */
final class XmiDocument extends XMIResourceImpl {

	private static final String XERCES = "http://apache.org/xml/features/";
	private static final String SAX = "http://xml.org/sax/features/";

	XmiDocument() {
		super(URI.createURI("urn:guiju:document"));
		setEncoding("UTF-8");
		ResourceSet island = new ResourceSetImpl();
		island.setPackageRegistry(new EPackageRegistryImpl());
		island.getPackageRegistry().put(OcsPackage.eNS_URI, OcsPackage.eINSTANCE);
		island.setURIConverter(new Nowhere());
		island.getResources().add(this);
	}

	@Override
	protected XMLLoad createXMLLoad() {
		return new Load(createXMLHelper());
	}

	/** Opens nothing. */
	private static final class Nowhere extends ExtensibleURIConverterImpl {
		@Override
		public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
			throw new IOException("not followed: " + uri);
		}

		@Override
		public OutputStream createOutputStream(URI uri, Map<?, ?> options) throws IOException {
			throw new IOException("not followed: " + uri);
		}
	}

	/** Loads by a parser of the JDK's own, whatever else is on the class path, and by the strict handler. */
	private static final class Load extends XMILoadImpl {

		Load(XMLHelper helper) {
			super(helper);
		}

		@Override
		protected SAXParser makeParser() throws ParserConfigurationException, SAXException {
			SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature(XERCES + "disallow-doctype-decl", true);
			factory.setFeature(XERCES + "nonvalidating/load-external-dtd", false);
			factory.setFeature(SAX + "external-general-entities", false);
			factory.setFeature(SAX + "external-parameter-entities", false);
			factory.setXIncludeAware(false);
			return factory.newSAXParser();
		}

		@Override
		protected DefaultHandler makeDefaultHandler() {
			return new XmiHandler(resource, helper, options);
		}
	}
}
