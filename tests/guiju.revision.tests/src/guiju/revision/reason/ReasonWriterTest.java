package guiju.revision.reason;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import guiju.diff.Comparison;
import guiju.diff.Differ;
import guiju.diff.Side;
import guiju.diff.change.Change;
import guiju.diff.lineage.Lineage;
import guiju.dsl.StandardParser;
import guiju.rules.settings.Settings;
import guiju.sync.plan.TreeEdit;
import guiju.sync.session.DocumentSession;
import guiju.sync.session.SessionSetup;
import guiju.text.keyword.Vocabulary;

/** After a reason is written, the next comparison finds just this reason for just this change. */
class ReasonWriterTest {

	private static final String OLD = """
			職能基準 KMC2431-001v1
			職業: 專員
			工作描述: 舊。
			T1: 企劃
			  T1.1: 分析
			    級別 3
			    O1.1.1: 報告
			    P1.1.1: 蒐集資料並整理。
			    P1.1.2: 撰寫報告書。
			    知識 K01、K02
			知識定義
			  K01: 概論
			  K02: 統計
			""";
	private static final String NEW = OLD.replace("v1", "v2").replace("舊。", "全新的描述。").replace("級別 3", "級別 4").replace("    P1.1.2: 撰寫報告書。\n", "")
			.replace("K01、K02", "K01").replace("蒐集資料並整理", "應蒐集資料並整理");

	private final StandardParser parser = StandardParser.standalone();
	private final DocumentSession session = new DocumentSession(NEW, SessionSetup.immediate(parser).with(() -> Settings.defaults(java.time.LocalDate.of(2026, 1, 1))));

	private Comparison compare() {
		return new Differ().compare(Side.sound(parser.parse(OLD).standard(), "old"), Side.sound(parser.parse(session.text()).standard(), "new"), Lineage.EMPTY);
	}

	private Change change(String place) {
		return compare().changes().stream().filter(change -> (change.element().key() + " " + change.kinds().get(0).key() + " " + change.field()).startsWith(place))
				.findFirst().orElseThrow(() -> new AssertionError(place + " in " + compare().changes()));
	}

	private void write(String place, String reason) {
		TreeEdit edit = new ReasonWriter(compare(), session.current().tree()).edit(change(place), reason, Vocabulary.CHINESE, session.current().tree()).orElseThrow();
		assertEquals("", session.edit(edit).refusal().map(String::valueOf).orElse(""));
	}

	private void writes(String place, String line) {
		write(place, "因為。");

		assertTrue(session.text().contains(line), session.text());
		assertEquals("因為。", change(place).reason());
		assertEquals(false, change(place).reasonDrafted());
		write(place, "");
		assertTrue(change(place).reasonDrafted(), session.text());
	}

	@Test
	void whatHasALineHasItsReasonBelowIt() {
		writes("indicator reworded", "    P1.1.1: 應蒐集資料並整理。\n      緣由: 因為。\n");
	}

	@Test
	void whatHasNoneHasALineOfItsOwn() {
		writes("indicator removed", "刪除 P1.1.2: 因為。\n");
		writes("task level-changed", "級別 T1.1: 因為。\n");
		writes("task citation-removed", "引用 T1.1 K02: 因為。\n");
		writes("standard reworded description", "欄位 工作描述: 因為。\n");
	}

	@Test
	void aReasonThatIsThereIsChangedAndNothingElse() {
		write("indicator removed", "一。");
		String text = session.text();
		write("indicator removed", "二。");

		assertEquals(text.replace("一。", "二。"), session.text());
	}
}
