package guiju.cli.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import guiju.exchange.FormatException;
import guiju.exchange.xmi.XmiReader;
import guiju.model.Standard;

/** Guiju's own XMI; other encodings than UTF-8 begin with a byte order mark or with an XML declaration. */
final class XmiFormat implements ImportFormat {

	@Override
	public boolean recognises(Content content) {
		String start = content.start();
		return start.startsWith("<?xml") || start.startsWith("<") && start.contains("urn:guiju:standard")
				|| start.startsWith("\u00ff\u00fe<\0") || start.startsWith("\u00fe\u00ff\0<");
	}

	@Override
	public Standard read(Content content) throws IOException, FormatException {
		return XmiReader.read(new ByteArrayInputStream(content.bytes()));
	}
}
