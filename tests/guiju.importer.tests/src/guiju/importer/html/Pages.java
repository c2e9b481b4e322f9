package guiju.importer.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import guiju.model.Citation;
import guiju.model.Classification;
import guiju.model.Duty;
import guiju.model.Item;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.model.citation.CitationIndex;
import guiju.model.reference.References;

/** Writes a standard as pages of several kinds: how rows, cells, elements of a cell and entries of a list are written differs. */
final class Pages {

	/** A kind of page, by the writing of its pieces; %s stands for what is in them. */
	enum Kind {
		/** By hand, with breaks in cells. */
		HAND("<!DOCTYPE html><meta charset=utf-8>%s", "<table border>%s</table>", "<tr>%s</tr>\n", "<td%s>%s</td>", "%s<br>", "<sup>%s</sup>", "<ul>%s</ul>", "<li>%s</li>"),
		/** By hand, without end tags. */
		OPEN("<HTML><BODY>%s", "<TABLE>%s</TABLE>", "<TR>%s\n", "<TD%s>%s", "%s<P>", "<FONT SIZE=1 STYLE='vertical-align:super'>%s</FONT>", "<UL>%s</UL>", "<LI>%s"),
		/** By Word. */
		WORD("<html xmlns:o='urn:schemas-microsoft-com:office:office'><style>.up {vertical-align:super}</style><body><div class=WordSection1>%s</div>",
				"<table class=MsoTableGrid>%s</table><p class=MsoNormal><o:p>&nbsp;</o:p></p>", "<tr style='mso-yfti-irow:0'>\n%s</tr>", "<td%s valign=top>\n %s </td>",
				"<p class=MsoNormal><span\nlang=EN-US>%s<o:p></o:p></span></p>", "<span class=up>%s</span>", "%s",
				"<p style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Wingdings'><span style='mso-list:Ignore'>l&nbsp; </span></span><![endif]>%s</p>"),
		/** By tables that arrange the page and the elements of a cell. */
		ARRANGED("<html><table><tr><td><table><tr><td>%s</table></table>", "</td></tr><tr><td><table>%s</table></td></tr><tr><td>", "<tr>%s</tr>", "<td%s>%s</td>",
				"<table><tr><td>%s</table>", "<span style='position:relative;top:-4pt'>%s</span>", "<ol style='list-style:none'>%s</ol>", "<li><p>%s</p></li>"),
		/** By styles and roles, without a table. */
		STYLED("<html><style>.t{display:table}.t>.r{display:table-row}</style>%s", "<div class=t>%s</div>", "<div class=r>%s</div>", "<span role=cell%s>%s</span>",
				"<div>%s</div>", "<sup>%s</sup>", "<dl>%s</dl>", "<dt>%s</dt>");

		private final String page;
		private final String table;
		private final String row;
		private final String cell;
		private final String element;
		private final String raised;
		private final String list;
		private final String entry;

		Kind(String page, String table, String row, String cell, String element, String raised, String list, String entry) {
			this.page = page;
			this.table = table;
			this.row = row;
			this.cell = cell;
			this.element = element;
			this.raised = raised;
			this.list = list;
			this.entry = entry;
		}
	}

	private final Set<String> marked = new HashSet<>();
	private final Kind kind;

	private Pages(Kind kind) {
		this.kind = kind;
	}

	/** Returns the page of a standard. */
	static String of(Standard standard, Kind kind) {
		Pages pages = new Pages(kind);
		String body = pages.element(References.withoutNotes(standard.getName()) + "職能基準") + pages.versions(standard) + pages.head(standard) + pages.main(standard)
				+ pages.element("職能內涵 (A=attitude 態度)")
				+ pages.list(standard.getAttitudes().stream().map(attitude -> attitude.getCode() + " " + attitude.getName() + "：" + attitude.getDefinition()))
				+ pages.element("說明與補充事項") + pages.element("建議擔任此職類/職業之學歷/經歷/或能力條件：") + pages.list(standard.getPrerequisites().stream().map(Item::getText))
				+ pages.element("其他補充說明：") + pages.list(Stream.concat(standard.getRemarks().stream().map(Item::getText),
						standard.getNotes().stream().map(note -> "【註 " + note.getLabel() + "】" + note.getText())));
		return kind.page.formatted(body);
	}

	private String versions(Standard standard) {
		List<String> rows = new ArrayList<>(List.of(row("版本", "職能基準代碼", "職能基準名稱", "狀態", "更新說明", "發展更新日期")));
		standard.getVersions().forEach(version -> rows
				.add(row(version.getVersion(), version.getCode(), version.getName(), version.getStatus(), version.getNote(), version.getDateText())));
		return kind.table.formatted(String.join("", rows));
	}

	private String head(Standard standard) {
		StringBuilder rows = new StringBuilder(row("職能基準代碼", standard.getCode())).append(row("職業", marked(standard.getName())));
		classifications("職類別", standard.getCategories(), rows);
		classifications("職業別", standard.getOccupations(), rows);
		classifications("行業別", standard.getIndustries(), rows);
		return kind.table.formatted(rows.append(row("工作描述", standard.getDescription())).append(row("基準級別", standard.getLevelText())));
	}

	private void classifications(String label, List<Classification> classifications, StringBuilder rows) {
		classifications.forEach(one -> rows.append(row(label, one.getName(), label + "代碼", one.getCode())));
	}

	private String main(Standard standard) {
		CitationIndex index = new CitationIndex(standard);
		StringBuilder rows = new StringBuilder(row("主要職責", "工作任務", "工作產出", "行為指標", "職能級別", "職能內涵 (K=knowledge 知識)", "職能內涵 (S=skills 技能)"));
		for (Duty duty : standard.getDuties())
			for (Task task : duty.getTasks())
				rows.append(row(task == duty.getTasks().get(0) ? duty.getCode() + " " + duty.getName() : "", task.getCode() + " " + task.getName(),
						elements(task.getOutputs().stream().map(output -> output.getCode() + " " + output.getText())),
						elements(task.getIndicators().stream().map(indicator -> indicator.getCode() + " " + indicator.getText())), task.getLevelText(),
						elements(task.getKnowledge().stream().map(citation -> cited(citation, index))),
						elements(task.getSkills().stream().map(citation -> cited(citation, index)))));
		return kind.table.formatted(rows);
	}

	private String cited(Citation citation, CitationIndex index) {
		String name = index.target(citation).getName();
		return citation.getCode() + " " + (marked.add(citation.getCode()) ? name : References.withoutNotes(name));
	}

	private String elements(Stream<String> elements) {
		return elements.map(this::marked).map(this::element).collect(Collectors.joining());
	}

	private String element(String text) {
		return kind.element.formatted(text);
	}

	private String list(Stream<String> entries) {
		return kind.list.formatted(entries.map(kind.entry::formatted).collect(Collectors.joining()));
	}

	private String marked(String text) {
		return text.replaceAll("【註[0-9]+】", kind.raised.formatted("$0"));
	}

	private String row(String... cells) {
		return kind.row.formatted(Stream.of(cells).map(cell -> kind.cell.formatted("", cell == null ? "" : cell)).collect(Collectors.joining()));
	}
}
