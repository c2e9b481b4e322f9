package guiju.report.docx;

import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

import guiju.report.literal.Signs;

/** Adds paragraphs and tables to a document. All looks are the template's: it names styles and formats nothing itself. */
final class DocumentWriter {

	private final CTBody body;

	DocumentWriter(CTBody body) {
		this.body = body;
	}

	void add(Line line) {
		write(line, body.addNewP());
	}

	/** Adds a table, which must not be the last of the document: Word wants a paragraph behind it. */
	TableWriter table(TableShape shape) {
		return new TableWriter(body.addNewTbl(), shape);
	}

	static void write(Line line, CTP paragraph) {
		paragraph.addNewPPr().addNewPStyle().setVal(line.style().id());
		for (Span span : line.spans())
			write(span, paragraph);
	}

	private static void write(Span span, CTP paragraph) {
		if (span.text().isEmpty())
			return;
		CTR run = paragraph.addNewR();
		if (span.mark().style() != null)
			run.addNewRPr().addNewRStyle().setVal(span.mark().style());
		text(run.addNewT(), Signs.visible(span.text()));
	}

	private static void text(CTText element, String text) {
		element.setStringValue(text);
		if (!text.strip().equals(text) || text.contains("  "))
			element.setSpace(Space.PRESERVE);
	}
}
