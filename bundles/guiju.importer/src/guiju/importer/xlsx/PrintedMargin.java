package guiju.importer.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import guiju.importer.office.XmlElement;

/** The running heads and feet of a sheet. Excel keeps them as one text with codes for its parts, fields and fonts. */
final class PrintedMargin {

	private static final Pattern CODE = Pattern.compile("&(\"[^\"]*\"|[0-9]{1,3}|K[0-9A-Fa-f]{6}|K[0-9]{2}[+-][0-9]{3}|.)", Pattern.DOTALL);

	/** Names that programs give to sheets themselves; some print them above each page though nobody asked for it. */
	private static final Pattern GIVEN = Pattern.compile("(?i)(?:sheet|工作表|table)[ _]?[0-9]{1,3}");

	private PrintedMargin() {}

	/** Returns the texts of heads or feet, each part of one its own. */
	static List<String> of(XmlElement sheet, String name, String sheetName) {
		XmlElement margin = sheet.child("x:headerFooter");
		List<String> texts = new ArrayList<>();
		if (margin == null)
			return texts;
		add(margin.child("x:odd" + name), sheetName, texts);
		if (margin.isOn("differentOddEven", false))
			add(margin.child("x:even" + name), sheetName, texts);
		if (margin.isOn("differentFirst", false))
			add(margin.child("x:first" + name), sheetName, texts);
		return texts;
	}

	private static void add(XmlElement margin, String sheetName, List<String> texts) {
		if (margin == null)
			return;
		String coded = margin.text();
		StringBuilder text = new StringBuilder();
		Matcher code = CODE.matcher(coded);
		int at = 0;
		while (code.find()) {
			text.append(coded, at, code.start());
			at = code.end();
			switch (code.group(1)) {
				case "L", "C", "R" -> flush(text, texts);
				case "P", "N" -> text.append('1');
				case "A" -> text.append(GIVEN.matcher(sheetName).matches() ? "" : sheetName);
				case "&" -> text.append('&');
				default -> { }
			}
		}
		text.append(coded.substring(at));
		flush(text, texts);
	}

	private static void flush(StringBuilder text, List<String> texts) {
		if (!text.toString().isBlank())
			texts.add(text.toString());
		text.setLength(0);
	}
}
