package guiju.importer.interpret;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import guiju.importer.conserve.TracedText;
import guiju.importer.label.VersionColumn;
import guiju.importer.report.Confidence;
import guiju.importer.report.DecisionKind;
import guiju.model.OcsFactory;
import guiju.model.OcsPackage.Literals;
import guiju.model.Version;

/** Reads the rows of the version table. */
final class VersionReader {

	private static final Pattern NUMBER = Pattern.compile("[VvＶｖ][0-9０-９]+");
	private static final Pattern DIGITS = Pattern.compile("[0-9０-９]{1,3}");
	private static final Pattern CODE_VERSION = Pattern.compile(".*[Vv]([0-9]{1,3})");

	private final Context context;

	private VersionReader(Context context) {
		this.context = context;
	}

	/** Adds the versions in printed order. */
	static void read(List<VersionRow> rows, Context context) {
		VersionReader reader = new VersionReader(context);
		for (int i = 0; i < rows.size(); i++)
			reader.row(rows.get(i), rows.size() - i);
	}

	private void row(VersionRow row, int place) {
		Version version = OcsFactory.eINSTANCE.createVersion();
		context.standard().getVersions().add(version);
		TracedText code = row.values().get(VersionColumn.CODE);
		if (code != null)
			context.fields().exact(version, Literals.CODED__CODE, Cuts.withoutBlanks(code));
		number(version, row.values().get(VersionColumn.VERSION), place);
		TracedText date = row.values().get(VersionColumn.DATE);
		if (date != null)
			context.fields().exact(version, Literals.VERSION__DATE_TEXT, Cuts.withoutBlanks(date));
		prose(version, Literals.VERSION__NAME, row.values().get(VersionColumn.NAME));
		prose(version, Literals.VERSION__STATUS, row.values().get(VersionColumn.STATUS));
		prose(version, Literals.VERSION__NOTE, row.values().get(VersionColumn.NOTE));
	}

	private void prose(Version version, org.eclipse.emf.ecore.EAttribute feature, TracedText value) {
		if (value != null)
			context.fields().prose(version, feature, value);
	}

	/** The language writes V4. A bare number gets the letter; what is no number at all is told by the code or the place. */
	private void number(Version version, TracedText printed, int place) {
		TracedText tight = printed == null ? TracedText.EMPTY : Cuts.withoutBlanks(printed);
		if (NUMBER.matcher(tight).matches()) {
			context.fields().exact(version, Literals.VERSION__VERSION, tight);
			return;
		}
		Matcher digits = DIGITS.matcher(tight);
		TracedText number = digits.find() ? TracedText.added("V").plus(tight.subSequence(digits.start(), digits.end()))
				: TracedText.added("V" + (version.getCode() == null ? place : fromCode(version.getCode(), place)));
		context.fields().exact(version, Literals.VERSION__VERSION, number);
		context.log().add(DecisionKind.VALUE_FITTED, Confidence.LIKELY, false, tight, version, Literals.VERSION__VERSION, Fields.shown(tight),
				number.toString());
	}

	private static int fromCode(String code, int place) {
		Matcher version = CODE_VERSION.matcher(code);
		return version.matches() ? Integer.parseInt(version.group(1)) : place;
	}
}
