package guiju.ui.compare.export;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import guiju.diff.Comparison;
import guiju.report.docx.DocxReport;
import guiju.report.docx.TableHeadings;
import guiju.report.html.HtmlReport;
import guiju.report.markdown.MarkdownReport;
import guiju.report.wording.Wording;

/** The forms in which a comparison is handed on. */
public enum ExportFormat {
	/** 修正前後對照表 for Word. */
	DOCX(".docx") {
		@Override
		byte[] write(Comparison comparison, Wording wording) {
			return new DocxReport(TableHeadings.USUAL).write(comparison);
		}
	},
	/** One page for a browser. */
	HTML(".html") {
		@Override
		byte[] write(Comparison comparison, Wording wording) {
			return HtmlReport.write(comparison, wording).getBytes(StandardCharsets.UTF_8);
		}
	},
	/** For pasting. */
	MARKDOWN(".md") {
		@Override
		byte[] write(Comparison comparison, Wording wording) {
			return MarkdownReport.write(comparison, wording).getBytes(StandardCharsets.UTF_8);
		}
	};

	private final String suffix;

	ExportFormat(String suffix) {
		this.suffix = suffix;
	}

	/** Returns what the names of its files end in. */
	public String suffix() {
		return suffix;
	}

	/** Returns the format that a file's name asks for; that for Word where it asks for none. */
	public static ExportFormat of(String name) {
		String small = name.toLowerCase(Locale.ROOT);
		for (ExportFormat format : values())
			if (small.endsWith(format.suffix))
				return format;
		return small.endsWith(".htm") ? HTML : small.endsWith(".markdown") ? MARKDOWN : DOCX;
	}

	/** Returns the content of a file. */
	abstract byte[] write(Comparison comparison, Wording wording);
}
