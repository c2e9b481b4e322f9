package guiju.exchange.xmi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.xml.sax.InputSource;

import guiju.exchange.FormatException;
import guiju.exchange.Location;
import guiju.exchange.Problem;
import guiju.exchange.bounds.Input;
import guiju.model.Standard;

/**
 * Reads standards from XMI. A document stands for itself alone: a document type, an entity, another package, a reference
 * that leaves the document or leads nowhere is refused, never followed and never left out.
 */
public final class XmiReader {

	private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']*)");
	private static final int PROLOG = 200;

	private XmiReader() {}

	/** Returns the standard of a document in the encoding that the document declares; does not close the stream. */
	public static Standard read(InputStream stream) throws IOException, FormatException {
		return parse(Input.bytes(stream));
	}

	private static Standard parse(byte[] bytes) throws FormatException {
		XmiDocument document = new XmiDocument();
		try {
			document.load(new InputSource(new ByteArrayInputStream(bytes)), Map.of());
		} catch (Refusal refusal) {
			if (refusal.why().problem().key().equals("xml.broken") && isMeantAsUtf8(bytes))
				Input.utf8(bytes);
			throw refusal.why();
		} catch (IOException | RuntimeException broken) {
			// No document is known that EMF answers by another runtime exception, but its handler promises nothing.
			throw new FormatException(Problem.of("xml.broken", String.valueOf(broken.getMessage())), Location.NONE, broken);
		}
		List<EObject> roots = document.getContents();
		if (roots.size() != 1 || !(roots.get(0) instanceof Standard standard))
			throw new FormatException(Problem.of("xml.noStandard"), Location.NONE);
		roots.clear();
		return standard;
	}

	/** The parser takes a wrong byte for a wrong character; whoever saved a file as Big5 is better told of the encoding. */
	private static boolean isMeantAsUtf8(byte[] bytes) {
		String prolog = new String(bytes, 0, Math.min(bytes.length, PROLOG), StandardCharsets.ISO_8859_1);
		Matcher declared = ENCODING.matcher(prolog);
		boolean utf16 = prolog.startsWith("\u00fe\u00ff") || prolog.startsWith("\u00ff\u00fe");
		return !utf16 && (!declared.find() || declared.group(1).equalsIgnoreCase("UTF-8"));
	}
}
