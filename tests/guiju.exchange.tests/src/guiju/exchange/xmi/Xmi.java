package guiju.exchange.xmi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import guiju.exchange.FormatException;
import guiju.exchange.Refusals;
import guiju.model.Standard;

/** Writes XMI in tests in short: ' for ", and … for the version and the namespaces of the root. */
final class Xmi {

	private static final String ROOT = "xmi:version='2.0' xmlns:xmi='http://www.omg.org/XMI' "
			+ "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xmlns:ocs='urn:guiju:standard:1'";

	private Xmi() {}

	/** Returns a document, its declaration in line 1 and what is given from line 2 on. */
	static String document(String content) {
		return ("<?xml version='1.0' encoding='UTF-8'?>\n" + content.replace("…", "\n" + ROOT)).replace('\'', '"');
	}

	/** Reads a document. */
	static Standard read(String document) throws IOException, FormatException {
		return XmiReader.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
	}

	/** Returns "line path key" of a document's refusal. */
	static String refusal(String content) {
		return Refusals.of(() -> read(document(content))).replaceFirst(":[0-9]+", "");
	}
}
