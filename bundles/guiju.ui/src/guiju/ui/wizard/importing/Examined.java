package guiju.ui.wizard.importing;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import guiju.dsl.location.Region;
import guiju.importer.report.Annotation;
import guiju.importer.report.Annotations;

/** One source under the eyes of the user: what they mended in its result, and which places they have compared. */
final class Examined {

	private final Imported imported;
	private final EditedText text;
	private Set<Integer> looked = Set.of();

	Examined(Imported imported) {
		this.imported = imported;
		text = new EditedText(imported.isGood() ? imported.result().text() : "");
	}

	Imported imported() {
		return imported;
	}

	EditedText text() {
		return text;
	}

	Set<Integer> looked() {
		return looked;
	}

	void look(Set<Integer> places) {
		looked = Set.copyOf(places);
	}

	/** Returns the text with a comment above each place to be compared, wherever its line has moved to meanwhile. */
	String annotated(Locale locale) {
		List<Annotation> annotations = Annotations.of(imported.result().standard(), imported.result().report(), locale);
		return Annotations.insert(text.now(), annotations.stream().map(each -> new Annotation(lineNow(each.line()), each.text())).toList());
	}

	private int lineNow(int line) {
		int offset = 0;
		for (int i = 1; i < line; i++)
			offset = text.first().indexOf('\n', offset) + 1;
		int now = text.now(new Region(offset, 0)).offset();
		return 1 + (int) text.now().substring(0, now).chars().filter(c -> c == '\n').count();
	}
}
