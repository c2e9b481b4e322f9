package guiju.ui.wizard.exporting;

import java.nio.charset.StandardCharsets;

import guiju.diff.Comparison;
import guiju.exchange.FormatException;
import guiju.exchange.json.Layout;
import guiju.exchange.json.StandardWriter;
import guiju.exchange.xmi.XmiWriter;
import guiju.model.Standard;
import guiju.report.docx.DocxReport;
import guiju.report.docx.TableHeadings;
import guiju.report.html.HtmlReport;
import guiju.report.markdown.MarkdownReport;
import guiju.report.wording.Wording;
import guiju.ui.wording.Words;

/** What can be made of a standard, or of two versions of one. */
enum ExportFormat {
	/** 修正前後對照表. */
	DOCX(".docx", true),
	/** A page for reading. */
	HTML(".html", true),
	/** For pasting. */
	MARKDOWN(".md", true),
	/** {@code guiju/standard/1}. */
	JSON(".json", false),
	/** For tools of the Eclipse Modeling Framework. */
	XMI(".xmi", false);

	private final String suffix;
	private final boolean comparing;

	ExportFormat(String suffix, boolean comparing) {
		this.suffix = suffix;
		this.comparing = comparing;
	}

	/** Returns the ending of files in this format. */
	String suffix() {
		return suffix;
	}

	/** Tells whether it needs two versions. */
	boolean isComparing() {
		return comparing;
	}

	/** Returns a standard in this format. */
	byte[] write(Standard standard) throws FormatException {
		return utf8(this == XMI ? XmiWriter.write(standard) : StandardWriter.write(standard, Layout.PRETTY));
	}

	/** Returns a comparison in this format. */
	byte[] write(Comparison comparison) {
		Wording wording = new Wording(Words.language());
		return switch (this) {
			case DOCX -> new DocxReport(TableHeadings.USUAL).write(comparison);
			case HTML -> utf8(HtmlReport.write(comparison, wording));
			default -> utf8(MarkdownReport.write(comparison, wording));
		};
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
