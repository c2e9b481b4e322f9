package guiju.exchange.json;

import java.io.IOException;

import org.eclipse.emf.ecore.EObject;

import com.google.gson.stream.JsonWriter;

import guiju.exchange.FormatException;
import guiju.model.Acceptance;
import guiju.model.path.ElementPath;

/** The path of what an acceptance accepts: absent for nothing, empty for the standard itself. */
final class AcceptedPath {

	/** Far more than the path of the deepest bullet takes. */
	private static final int LONGEST = 4000;

	static final Field<Acceptance> FIELD = new Field<>("path", AcceptedPath::write, AcceptedPath::read);

	private AcceptedPath() {}

	private static void write(Acceptance acceptance, JsonWriter json) throws IOException {
		if (acceptance.getSubject() != null)
			json.name("path").value(ElementPath.of(acceptance.getSubject()));
	}

	private static void read(Acceptance acceptance, JsonSource json) throws FormatException {
		String path = json.rawText();
		JsonPlaces.Mark mark = json.mark();
		json.afterwards(standard -> {
			boolean wellFormed = path.length() <= LONGEST && !path.startsWith("/") && !path.endsWith("/");
			EObject subject = wellFormed ? ElementPath.find(standard, path) : null;
			if (subject == null)
				throw json.refused(mark, "json.danglingPath", JsonPlaces.shortened(path));
			acceptance.setSubject(subject);
		});
	}
}
