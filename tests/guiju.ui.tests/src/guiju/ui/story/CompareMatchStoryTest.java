package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import guiju.ui.compare.CompareInput;
import guiju.ui.compare.version.FileVersion;
import guiju.ui.robot.CompareRows;
import guiju.ui.robot.Menus;
import guiju.ui.robot.Screen;

@Tag("windows")
class CompareMatchStoryTest extends CompareStory {

	private static final String HEAD = "對照 KMC2431-001v4 → KMC2431-001v5\n";

	@Test
	void aRejectedMatchIsWrittenAndBecomesARemovedAndAnAddedRowUntilItIsTakenBack() {
		CompareRows rows = compare().goTo("P1.3.2");
		assertTrue(details().contains(said("配對把握", "Match ")), this::details);
		assertTrue(details().contains(said("位置相同", "same place")), this::details);
		robot.window().press(said("不是同一項", "Not the same"));

		rows.until("P1.2.2 與組織相關單位 / 客戶溝通需求，並調整提案內容及期程。 | —");
		assertTrue(rows.row("P1.3.2").startsWith(said("行為指標 | — | P1.3.2", "indicator | — | P1.3.2")), () -> rows.row("P1.3.2"));
		assertEquals(HEAD + "不同 P1.2.2 ≠ P1.3.2\n", read(folder.resolve(LINEAGE)));
		assertTrue(rows.row("P1.3.2").contains(said("＋ 新增 ● 實質", "＋ added ● substantive")), () -> rows.row("P1.3.2"));

		rows.goTo("P1.3.2");
		assertTrue(details().contains(said("委員會決定：不同 P1.2.2 ≠ P1.3.2", "Decided: different P1.2.2 ≠ P1.3.2")), this::details);
		robot.window().press(said("收回決定", "Take back"));
		rows.until("P1.2.2 與組織相關單位 / 客戶溝通需求，並調整提案內容及期程。 | P1.3.2");
		assertFalse(Files.exists(folder.resolve(LINEAGE)));
	}

	@Test
	void keysConfirmAMatchAndPartASplit() {
		CompareRows rows = compare().goTo("P1.3.2");
		robot.press("ALT+Y");
		robot.until("written", () -> Files.exists(folder.resolve(LINEAGE)) && details().contains(said("由委員會指定", "pinned by the committee")));
		assertEquals(HEAD + "同一 P1.2.2 = P1.3.2\n", read(folder.resolve(LINEAGE)));

		rows.goTo("P2.2.5");
		robot.press("ALT+N");
		rows.until("— | P2.2.5");
		assertEquals(HEAD + "同一 P1.2.2 = P1.3.2\n不同 P2.2.4 ≠ P2.2.4\n不同 P2.2.4 ≠ P2.2.5\n", read(folder.resolve(LINEAGE)));
	}

	@Test
	void theCommitteeSaysWhatARemovedItemReallyIs() throws Exception {
		Files.writeString(folder.resolve(LINEAGE), "// 第二次會議\r\n刪除 P2.3.4\r\n");
		CompareRows rows = compare().goTo("P2.3.4");
		assertTrue(details().contains(said("委員會決定：刪除 P2.3.4", "Decided: removed P2.3.4")), this::details);
		Menus.context(robot, rows.control()).choose(said("其實是…", "Same As…"));
		Screen dialog = robot.dialog(said("指定同一項", "The Same Item"));
		assertTrue(dialog.words().contains("P2.3.4 客戶與媒體關係維護。"), dialog.words());
		robot.type("P1.2.3");
		robot.press("CR");

		rows.until("P2.3.4 客戶與媒體關係維護。 | P1.2.3");
		assertEquals("// 第二次會議\r\n同一 P2.3.4 = P1.2.3\r\n", read(folder.resolve(LINEAGE)));
	}

	@Test
	void theCommitteeSaysThatAnItemWasSplit() {
		CompareRows rows = compare().goTo("P1.3.2");
		robot.press("ALT+P");
		Screen dialog = robot.dialog(said("指定同一項", "The Same Item"));
		robot.type("P1.3.");
		Table table = robot.ui(() -> dialog.all(Table.class).get(0));
		robot.focus(table);
		robot.ui(() -> {
			table.selectAll();
			table.notifyListeners(SWT.Selection, new Event());
			return null;
		});
		List<String> chosen = dialog.rows().read();
		assertTrue(chosen.size() > 1, chosen::toString);
		dialog.press(said("就是這一項", "The Same"));

		robot.until("decided", () -> Files.exists(folder.resolve(LINEAGE)));
		String codes = String.join("、", chosen.stream().map(row -> row.replaceFirst(" .*", "")).sorted().toList());
		assertEquals(HEAD + "同一 P1.2.2 = " + codes + "\n", read(folder.resolve(LINEAGE)));
		rows.until(said("⇄ 拆分", "⇄ split"));
	}

	@Test
	void whatWasDecidedElsewhereHoldsWhenTheComparisonIsCameBackTo() throws Exception {
		CompareRows rows = compare().goTo("P1.3.2");
		bench.edit(folder.resolve(OLD));
		Files.writeString(folder.resolve(LINEAGE), HEAD + "不同 P1.2.2 ≠ P1.3.2\n");
		robot.ui(() -> {
			robot.page().activate(robot.page().findEditor(new CompareInput(new FileVersion(folder.resolve(OLD)), new FileVersion(folder.resolve(NEW)))));
			return null;
		});

		rows.until("P1.2.2 與組織相關單位 / 客戶溝通需求，並調整提案內容及期程。 | —");
	}

	@Test
	void aLineOfTheLineageThatCannotBeFollowedIsToldAboveTheRows() throws Exception {
		Files.writeString(folder.resolve(LINEAGE), "同一 P9.9.9 = P1.1.1\n");
		compare();

		assertTrue(headline().contains(said("「KMC2431-001v5.lineage」第 1 行：", "“KMC2431-001v5.lineage”, line 1: ")), this::headline);
	}
}
