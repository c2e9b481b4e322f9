package guiju.exchange.xmi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;

import guiju.exchange.FormatException;
import guiju.exchange.bounds.Carriable;
import guiju.model.Standard;

/** Writes standards as XMI in UTF-8. */
public final class XmiWriter {

	private XmiWriter() {}

	/**
	 * Returns a standard as XMI. The standard itself stays where it is, in whatever resource.
	 *
	 * @throws FormatException if the standard holds what XML cannot carry, such as a control character
	 */
	public static String write(Standard standard) throws FormatException {
		return new String(bytes(standard), StandardCharsets.UTF_8);
	}

	/** Writes a standard as XMI in UTF-8; nothing is written if the standard is refused. Does not close the stream. */
	public static void write(Standard standard, OutputStream stream) throws IOException, FormatException {
		stream.write(bytes(standard));
	}

	private static byte[] bytes(Standard standard) throws FormatException {
		Carriable.inXml(standard);
		XmiDocument document = new XmiDocument();
		// Adding the standard itself would take it out of the resource that it is in.
		document.getContents().add(EcoreUtil.copy(standard));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			document.save(bytes, Map.of());
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return bytes.toByteArray();
	}
}
