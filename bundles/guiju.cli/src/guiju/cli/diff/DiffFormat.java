package guiju.cli.diff;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import guiju.diff.Comparison;
import guiju.report.docx.DocxReport;
import guiju.report.html.HtmlReport;
import guiju.report.json.JsonReport;
import guiju.report.markdown.MarkdownReport;
import guiju.report.text.TextReport;

/** The formats of a comparison. */
enum DiffFormat {
	/** For terminals. */
	TEXT("text", ".txt", ".text") {
		@Override
		byte[] write(Comparison comparison, ReportStyle style) {
			return utf8(TextReport.write(comparison, style.wording(), style.coloured()));
		}
	},
	/** For programs: {@code guiju/diff/1}. */
	JSON("json", ".json") {
		@Override
		byte[] write(Comparison comparison, ReportStyle style) {
			return utf8(JsonReport.write(comparison));
		}
	},
	/** For reading: one page that needs nothing else. */
	HTML("html", ".html", ".htm") {
		@Override
		byte[] write(Comparison comparison, ReportStyle style) {
			return utf8(HtmlReport.write(comparison, style.wording(), style.index()));
		}
	},
	/** 修正前後對照表 for Word. */
	DOCX("docx", ".docx") {
		@Override
		byte[] write(Comparison comparison, ReportStyle style) {
			return new DocxReport(style.headings()).write(comparison);
		}
	},
	/** For pasting. */
	MARKDOWN("md", ".md", ".markdown") {
		@Override
		byte[] write(Comparison comparison, ReportStyle style) {
			return utf8(MarkdownReport.write(comparison, style.wording()));
		}
	};

	private final String id;
	private final List<String> suffixes;

	DiffFormat(String id, String... suffixes) {
		this.id = id;
		this.suffixes = List.of(suffixes);
	}

	/** Returns the word on the command line. */
	String id() {
		return id;
	}

	/** Returns what the names of its files end in. */
	String suffix() {
		return suffixes.get(0);
	}

	/** Returns the format that a file's name asks for, or null where it asks for none. */
	static DiffFormat ofFile(String name) {
		String small = name.toLowerCase(Locale.ROOT);
		for (DiffFormat format : values())
			if (format.suffixes.stream().anyMatch(small::endsWith))
				return format;
		return null;
	}

	/** Returns a comparison in this format. */
	abstract byte[] write(Comparison comparison, ReportStyle style);

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
