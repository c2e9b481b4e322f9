package guiju.workspace.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import guiju.dsl.StandardParser;
import guiju.dsl.ide.folder.FolderLabel;
import guiju.dsl.ide.folder.FolderPlace;
import guiju.dsl.ide.folder.FolderStandard;
import guiju.model.code.ElementKind;
import guiju.testing.Parsing;

class WorkspaceIndexTest {

	private static final String MEDIA = """
			職能基準 KMC2431-001v2
			職業: 媒體企劃人員
			T1: 企劃
			  T1.1: 需求分析
			    知識 K01、K1、K02、K09
			    技能 K01
			  任務: 採購
			    知識 Ｋ０１
			K01: 媒體趨勢【註1】
			K02: 媒體法規
			K01: 重複
			A01: 謹慎
			  定義: 注意細節。
			""";
	private static final String SALES = """
			職能基準 KPS2431-001
			職業: 銷售人員
			T1: 銷售
			  T1.1: 拜訪
			    知識 K05
			知識: 新媒體
			K05: 媒體 趨勢
			S01: 媒體趨勢
			A01: 謹慎
			  定義: 注意 細節。
			A02: 謹慎
			  定義: 小心。
			""";

	private final Map<String, String> texts = new LinkedHashMap<>();
	private final WorkspaceIndex index = new WorkspaceIndex(StandardParser.standalone(), path -> Optional.ofNullable(texts.get(path)));

	@Test
	void ordersStandardsByCodeThenByPathAndThoseWithoutACodeLast() {
		put("d.ocs", "職業: 甲");
		put("c.ocs", "職能基準 KMC2431-001v10");
		put("b.ocs", "職能基準 kmc2431-001v9");
		put("z/a.ocs", "職能基準 KMC2431-001v9");
		put("b/a.ocs", "職能基準 KMC2431-001v9");

		assertEquals(List.of("b/a.ocs", "b.ocs", "z/a.ocs", "c.ocs", "d.ocs"), index.standards().stream().map(FolderStandard::path).toList());
	}

	@Test
	void knowsAStandardByItsCodeInAnySpelling() {
		put("a.ocs", "職能基準 KMC2431-001");
		put("b.ocs", "職能基準 KMC2431-001v2");

		assertEquals("a.ocs", index.standard("ＫＭＣ2431-001v1").orElseThrow().path());
		assertEquals("b.ocs", index.standard(" kmc2431-001V02 ").orElseThrow().path());
		assertEquals(Optional.empty(), index.standard("KMC2431-001v3"));
		assertEquals(Optional.empty(), index.standard(""));
		assertEquals(Optional.empty(), index.standard(null));
	}

	@Test
	void offersLabelsThatBeginWithAWordFirstAndThenTheMostUsed() {
		put("a.ocs", MEDIA);
		put("b.ocs", SALES);

		assertEquals(List.of("媒體趨勢", "媒體法規", "新媒體"), labels("媒體", 10));
		assertEquals(List.of("媒體趨勢", "媒體法規"), labels("媒 體", 2));
		assertEquals(List.of("媒體趨勢", "媒體法規", "新媒體", "重複"), labels("", 10));
		assertEquals(List.of(), labels("媒體", 0));
		FolderLabel first = index.labels(ElementKind.KNOWLEDGE, "媒體", 1).get(0);
		assertEquals(List.of("K01 媒體趨勢【註1】 a.ocs", "K05 媒體 趨勢 b.ocs"), show(first.places()));
	}

	@Test
	void knowsWhoDefinesAndWhoCitesALabelAndWhere() {
		put("b.ocs", SALES);
		put("a.ocs", MEDIA);

		assertEquals(List.of("K01 媒體趨勢【註1】 a.ocs 'K01'", "K05 媒體 趨勢 b.ocs 'K05'"), marked(index.definitions(ElementKind.KNOWLEDGE, "媒體趨勢")));
		assertEquals(List.of("null 新媒體 b.ocs '知識'"), marked(index.definitions(ElementKind.KNOWLEDGE, "新媒體")));
		assertEquals(List.of("T1.1 需求分析 a.ocs 'K01'", "T1.1 需求分析 a.ocs 'K1'", "null 採購 a.ocs 'Ｋ０１'", "T1.1 拜訪 b.ocs 'K05'"),
				marked(index.citations(ElementKind.KNOWLEDGE, "媒體趨勢【註2】")));
		assertEquals(List.of("S01 媒體趨勢 b.ocs 'S01'"), marked(index.definitions(ElementKind.SKILL, "媒體趨勢")));
		assertEquals(List.of(), index.citations(ElementKind.SKILL, "媒體趨勢"));
		assertEquals(List.of(), index.citations(ElementKind.KNOWLEDGE, "重複"));
	}

	@Test
	void tellsRivalWordingsOfAnAttitudeApart() {
		put("a.ocs", MEDIA);
		put("b.ocs", SALES);

		assertEquals(List.of("謹慎 注意細節。 [a.ocs, b.ocs]", "謹慎 小心。 [b.ocs]"), index.attitudes().stream()
				.map(each -> each.name() + " " + each.definition() + " " + each.standards().stream().map(FolderStandard::path).toList()).toList());
	}

	@Test
	void readsTheNewestVersionBeforeOne() {
		put("1.ocs", "職能基準 KMC2431-001\n職業: 一");
		put("2.ocs", "職能基準 KMC2431-001v2\n職業: 二");
		put("3.ocs", "職能基準 KMC2431-002v3\n職業: 三");

		assertEquals("二", index.previous("KMC2431-001v4").orElseThrow().model().getName());
		assertEquals("一", index.previous("KMC2431-001v2").orElseThrow().model().getName());
		assertEquals(Optional.empty(), index.previous("KMC2431-001"));
		assertEquals(Optional.empty(), index.previous(null));
		assertSame(index.previous("KMC2431-001v4").orElseThrow().model(), index.previous("KMC2431-001v3").orElseThrow().model());
		put("2.ocs", "職能基準 KMC2431-001v2\n職業: 貳");
		assertEquals("貳", index.previous("KMC2431-001v4").orElseThrow().model().getName());
	}

	@Test
	void forgetsAFileWithAllThatItDefined() {
		put("a.ocs", MEDIA);
		put("b.ocs", SALES);

		Map<String, FileEntry> gone = new LinkedHashMap<>();
		gone.put("a.ocs", null);
		index.put(gone, () -> { });

		assertEquals(List.of("媒體 趨勢", "新媒體"), labels("", 10));
		assertEquals(List.of("b.ocs"), index.standards().stream().map(FolderStandard::path).toList());
		assertEquals(Optional.empty(), index.standard("KMC2431-001v2"));
	}

	private void put(String path, String text) {
		texts.put(path, text);
		index.put(Map.of(path, EntryReader.read(path, Parsing.parse(text))), () -> { });
	}

	private List<String> labels(String word, int most) {
		return index.labels(ElementKind.KNOWLEDGE, word, most).stream().map(FolderLabel::label).toList();
	}

	private static List<String> show(List<FolderPlace> places) {
		return places.stream().map(place -> place.code() + " " + place.name() + " " + place.standard().path()).toList();
	}

	private List<String> marked(List<FolderPlace> places) {
		return places.stream().map(place -> place.code() + " " + place.name() + " " + place.standard().path() + " '"
				+ texts.get(place.standard().path()).substring(place.region().offset(), place.region().end()) + "'").toList();
	}
}
