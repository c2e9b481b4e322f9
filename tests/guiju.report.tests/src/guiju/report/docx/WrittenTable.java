package guiju.report.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

import guiju.diff.Comparison;

/** A document as a library reads it that had no part in writing it. */
final class WrittenTable {

	private final XWPFDocument document;

	private WrittenTable(XWPFDocument document) {
		this.document = document;
	}

	static WrittenTable of(Comparison comparison) {
		return read(new DocxReport(TableHeadings.USUAL).write(comparison));
	}

	static WrittenTable read(byte[] bytes) {
		try {
			return new WrittenTable(new XWPFDocument(new ByteArrayInputStream(bytes)));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	XWPFDocument document() {
		return document;
	}

	/** Returns the comparison table, which is the first. */
	XWPFTable table() {
		return document.getTables().get(0);
	}

	/** Returns the row in which one of the cells contains a text. */
	XWPFTableRow row(String text) {
		return table().getRows().stream().filter(row -> row.getTableCells().stream().anyMatch(cell -> cell.getText().contains(text))).findFirst()
				.orElseThrow(() -> new AssertionError("no row with " + text));
	}

	/** Returns the texts of the cells of a row, paragraphs parted by a bar. */
	static List<String> texts(XWPFTableRow row) {
		return row.getTableCells().stream().map(WrittenTable::text).toList();
	}

	static String text(XWPFTableCell cell) {
		return cell.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("|"));
	}

	/** Returns the text of a cell that has a style. */
	static String styled(XWPFTableCell cell, String style) {
		return cell.getParagraphs().stream().flatMap(paragraph -> paragraph.getRuns().stream()).filter(run -> style.equals(run.getStyle()))
				.map(run -> run.text()).collect(Collectors.joining());
	}

	/** Returns all text of the document, tables included. */
	String text() {
		return document.getBodyElements().stream().map(element -> switch (element) {
			case XWPFParagraph paragraph -> paragraph.getText();
			case XWPFTable table -> table.getRows().stream().map(row -> String.join("\t", texts(row))).collect(Collectors.joining("\n"));
			default -> "";
		}).collect(Collectors.joining("\n"));
	}
}
