package guiju.ui.text.navigation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.IDocument;

import guiju.dsl.ParsedStandard;
import guiju.dsl.ide.folder.FolderPlace;
import guiju.dsl.ide.line.TextLine;
import guiju.dsl.ide.line.TextLines;
import guiju.dsl.ide.navigation.Mark;
import guiju.dsl.ide.navigation.Navigation;
import guiju.ui.desk.OpenDocument;
import guiju.ui.wording.Words;

/** Finds who names what the caret stands on: in this standard by its code, in others of the folder by the same label. */
final class Citations {

	private final Words words = new Words(Citations.class);
	private final OpenDocument document;

	Citations(OpenDocument document) {
		this.document = document;
	}

	/** Returns the places, the definition first, then those of this standard, then those of others. */
	List<FoundPlace> at(int offset) {
		ParsedStandard parsed = document.session().current().parsed();
		TextLines lines = TextLines.of(parsed.text());
		List<FoundPlace> places = new ArrayList<>();
		for (Mark mark : Navigation.marks(parsed, offset)) {
			TextLine line = lines.at(mark.region().offset());
			String text = parsed.text().substring(line.wordStart(), line.end());
			FoundPlace place = new FoundPlace(words.text(mark.definition() ? "defined" : "line", line.index() + 1), text,
					mark.region().offset() - line.wordStart(), "", mark.region().offset(),
					mark.region().length());
			places.add(mark.definition() ? 0 : places.size(), place);
		}
		String own = parsed.standard().getCode();
		for (FolderPlace each : Navigation.references(parsed, offset, document.index()))
			if (own == null || !own.equals(each.standard().code()))
				places.add(new FoundPlace(each.standard().code() == null ? each.standard().path() : each.standard().code(),
						(each.code() == null ? "" : each.code() + " ") + each.name(), 0, each.standard().path(), each.region().offset(), each.region().length()));
		return places;
	}
}
