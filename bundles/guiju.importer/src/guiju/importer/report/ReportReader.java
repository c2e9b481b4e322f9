package guiju.importer.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import guiju.importer.cells.Place;
import guiju.importer.conserve.Coverage;
import guiju.importer.conserve.Dropped;

/**
 * Reads what {@link ReportJson} wrote, so that the decisions of an import can be looked through long after it. The messages
 * are left aside, since they are worded anew in the language of whoever reads; the numbers of dropped characters are not written.
 */
public final class ReportReader {

	private ReportReader() {}

	/** Returns the report of the first document, or empty where the text is no such report. */
	public static Optional<ImportReport> first(String json) {
		try {
			return Optional.of(report(JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("documents").get(0).getAsJsonObject()));
		} catch (JsonParseException | IllegalStateException | IllegalArgumentException | NullPointerException | IndexOutOfBoundsException
				| UnsupportedOperationException broken) {
			return Optional.empty();
		}
	}

	private static ImportReport report(JsonObject json) {
		JsonObject coverage = json.getAsJsonObject("coverage");
		Set<StandardPart> missing = EnumSet.noneOf(StandardPart.class);
		for (JsonElement part : json.getAsJsonArray("missing"))
			missing.add(part(part.getAsString()));
		List<Decision> decisions = new ArrayList<>();
		for (JsonElement decision : json.getAsJsonArray("decisions"))
			decisions.add(decision(decision.getAsJsonObject()));
		List<Dropped> dropped = new ArrayList<>();
		for (JsonElement each : json.getAsJsonArray("dropped"))
			dropped.add(new Dropped(text(each.getAsJsonObject(), "text"), place(each.getAsJsonObject().getAsJsonObject("place")), 0));
		List<FieldOrigin> fields = new ArrayList<>();
		for (JsonElement field : json.getAsJsonArray("fields"))
			fields.add(new FieldOrigin(text(field.getAsJsonObject(), "element"), text(field.getAsJsonObject(), "feature"), places(field.getAsJsonObject())));
		return new ImportReport(text(json, "source"), text(json, "readAs"), text(json, "code"), text(json, "name"), missing,
				new Coverage(number(coverage, "field"), number(coverage, "layout"), number(coverage, "repeat"), number(coverage, "dropped")), decisions,
				dropped, fields);
	}

	private static StandardPart part(String id) {
		return Arrays.stream(StandardPart.values()).filter(part -> part.id().equals(id)).findFirst().orElseThrow(IllegalArgumentException::new);
	}

	private static Decision decision(JsonObject json) {
		return new Decision(DecisionKind.valueOf(constant(text(json, "kind"))), Confidence.valueOf(constant(text(json, "confidence"))),
				json.get("suspect").getAsBoolean(), places(json), text(json, "element"), text(json, "code"), text(json, "feature"), text(json, "before"),
				text(json, "after"));
	}

	private static String constant(String id) {
		return id.toUpperCase(Locale.ROOT).replace('-', '_');
	}

	private static List<Place> places(JsonObject json) {
		List<Place> places = new ArrayList<>();
		for (JsonElement place : json.getAsJsonArray("places"))
			places.add(place(place.getAsJsonObject()));
		return places;
	}

	private static Place place(JsonObject json) {
		return new Place(number(json, "page"), number(json, "line"), number(json, "table"), number(json, "row"), number(json, "column"));
	}

	/** What is null, or of a place unknown, may be left out. */
	private static int number(JsonObject json, String name) {
		return json.has(name) ? json.get(name).getAsInt() : 0;
	}

	private static String text(JsonObject json, String name) {
		return json.has(name) && !json.get(name).isJsonNull() ? json.get(name).getAsString() : null;
	}
}
