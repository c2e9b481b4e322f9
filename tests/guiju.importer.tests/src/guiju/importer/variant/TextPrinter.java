package guiju.importer.variant;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import guiju.model.Attitude;
import guiju.model.Classification;
import guiju.model.Item;
import guiju.model.NameKind;
import guiju.model.Note;
import guiju.model.Standard;
import guiju.model.Version;
import guiju.model.reference.References;

/** Prints a standard as the text that an extraction tool would make of its published form. It knows nothing of the importer. */
final class TextPrinter {

	private final StringBuilder text = new StringBuilder();
	private final Standard standard;
	private final Style style;
	private final Random random;
	private int page = 1;

	private TextPrinter(Standard standard, Style style, Random random) {
		this.standard = standard;
		this.style = style;
		this.random = random;
	}

	/** Returns a standard in a style. */
	static String print(Standard standard, Style style, Random random) {
		TextPrinter printer = new TextPrinter(standard, style, random);
		printer.head();
		printer.main();
		printer.attitudes();
		printer.remarks();
		return printer.text.toString().replace("\n", style.lineEnd());
	}

	private void head() {
		line("").line(References.withoutNotes(standard.getName()) + "職能基準").line("");
		if (style.versions() && !standard.getVersions().isEmpty()) {
			row("版本", "職能基準代碼", "職能基準名稱", "狀態", "更新說明", "發展更新日期");
			for (Version version : standard.getVersions())
				row(version.getVersion(), version.getCode(), version.getName(), version.getStatus(), version.getNote(), version.getDateText());
			line("");
		}
		row("職能基準代碼", "", standard.getCode(), "", "", "");
		boolean family = standard.getNameKind() == NameKind.JOB_FAMILY;
		row("職能基準名稱 (擇一填寫)", "", "職類", family ? marked(standard.getName()) : "", "", "");
		row("", "", "職業", family ? "" : marked(standard.getName()), "", "");
		classification("職類別", standard.getCategories());
		classification("職業別", standard.getOccupations());
		classification("行業別", standard.getIndustries());
		row("工作描述", "", wrapped(standard.getDescription()), "", "", "");
		row("基準級別", "", standard.getLevelText(), "", "", "");
		line("");
	}

	private void classification(String label, List<Classification> classifications) {
		for (Classification classification : classifications)
			row(classifications.get(0) == classification ? "所屬 類別" : "", label, classification.getName(), label + "代碼", classification.getCode(), "");
	}

	private void main() {
		header();
		for (Rows.Row row : Rows.of(standard, style, random)) {
			if (row.afterBreak()) {
				line("");
				if (style.pageNumbers())
					line("第 " + page++ + " 頁，共 9 頁").line("");
				if (style.headerAgain())
					header();
			}
			String[] cells = new String[7];
			for (int i = 0; i < 7; i++)
				cells[i] = cell(row.cells().get(style.order().get(i)));
			row(cells);
		}
		line("");
	}

	private void header() {
		row(style.order().stream().map(style.headers()::get).toArray(String[]::new));
	}

	private String cell(List<Rows.Element> elements) {
		StringBuilder cell = new StringBuilder();
		for (Rows.Element element : elements) {
			String printed = (element.code() + (style.blankAfterCode() && !element.code().isEmpty() ? " " : "") + wrapped(marked(element.text()))).strip();
			Style.Item item = style.bars() && style.item() == Style.Item.LINES ? Style.Item.BLANK : style.item();
			cell.append(switch (item) {
				case BLANK -> (cell.isEmpty() ? "" : " ") + printed;
				case PARAGRAPH_TAGS -> (cell.isEmpty() ? "" : " ") + "<p>" + printed + "</p>";
				case BREAK_TAGS -> (cell.isEmpty() ? "" : "<br/>") + printed;
				case LIST_TAGS -> "<ul style=\"list-style-type: none\"><li>" + printed;
				case LINES -> (cell.isEmpty() || elements.size() > 7 ? cell.isEmpty() ? "" : " " : "\n") + printed;
			});
		}
		return cell.toString();
	}

	private void attitudes() {
		List<String> entries = new ArrayList<>();
		for (Attitude attitude : standard.getAttitudes())
			entries.add(attitude.getCode() + (style.blankAfterCode() ? " " : "") + attitude.getName() + "：" + wrapped(attitude.getDefinition()));
		String heading = "職能內涵 (A=attitude 態度)";
		switch (style.attitudes()) {
			case DASHES -> line(heading).line("").line("- " + String.join("\n- ", entries));
			case PARAGRAPHS -> line(heading).line("").line(String.join("\n\n", entries));
			case TAGS_IN_ONE_LINE -> line(heading).line("<p>" + String.join("</p> <p>", entries) + "</p>");
			case BULLETS_IN_ONE_LINE -> line(heading).line("<ul>● " + String.join("● ", entries));
			case CODES_IN_ONE_LINE -> line(heading + " " + String.join(" ", entries));
			case TABLE -> row(heading).row("", String.join("<br>", entries));
			case TWO_COLUMNS -> {
				row(heading, "");
				for (String entry : entries)
					row(entry.split("：", 2));
			}
			case NUMBERED_LINES -> {
				line("四、" + heading + "：");
				line(String.join("\n", entries));
			}
		}
		line("");
	}

	private void remarks() {
		List<String> conditions = standard.getPrerequisites().stream().map(Item::getText).toList();
		List<String> others = new ArrayList<>(standard.getRemarks().stream().map(Item::getText).toList());
		for (Note note : standard.getNotes())
			others.add("【註 " + note.getLabel() + "】" + note.getText());
		String heading = "說明與補充事項";
		String first = "建議擔任此職類/職業之學歷/經歷/或能力條件：";
		String second = "其他補充說明：";
		switch (style.remarks()) {
			case NESTED_DASHES -> {
				line(heading).line("").line("- " + first);
				conditions.forEach(condition -> line(" - " + condition));
				line("- " + second);
				others.forEach(other -> line(" - " + other));
			}
			case FLAT_DASHES -> {
				line(heading).line("").line("- **" + first + "**").line("");
				conditions.forEach(condition -> line("- " + condition));
				line("").line("- **" + second.replace("：", "") + "**").line("");
				others.forEach(other -> line("- " + other));
			}
			case BULLETS_IN_ONE_LINE -> line(heading).line("<ul style=\"list-style-type: none\">● " + first + "<ul>• " + String.join("• ", conditions)
					+ "● " + second + "<ul>• " + String.join("• ", others));
			case PARAGRAPHS -> {
				line("## " + heading).line("").line(first);
				conditions.forEach(condition -> line("").line(condition));
				line("").line(second);
				others.forEach(other -> line("").line(other));
			}
			case TABLE -> {
				row(heading, "");
				row(first, String.join("<br>", conditions));
				row(second, String.join("<br>", others));
			}
		}
	}

	/** Puts a blank into the Chinese text every few characters, as where a narrow column ends. */
	private String wrapped(String value) {
		if (value == null || style.wrap() == 0)
			return value;
		StringBuilder wrapped = new StringBuilder();
		int width = 0;
		for (int i = 0; i < value.length(); i++) {
			wrapped.append(value.charAt(i));
			boolean between = i + 1 < value.length() && Rows.isIdeograph(value.charAt(i)) && Rows.isIdeograph(value.charAt(i + 1));
			if (++width >= style.wrap() && between) {
				wrapped.append(' ');
				width = 0;
			}
		}
		return wrapped.toString();
	}

	private String marked(String value) {
		return value.replaceAll("【註([0-9]+)】", java.util.regex.Matcher.quoteReplacement(style.marker()).replace("{0}", "$1"));
	}

	private TextPrinter row(String... cells) {
		for (int i = 0; i < cells.length; i++)
			cells[i] = cells[i] == null ? "" : cells[i];
		return line(style.bars() ? "| " + String.join(" | ", cells) + " |" : String.join("\t", cells));
	}

	private TextPrinter line(String line) {
		text.append(line).append('\n');
		return this;
	}
}
