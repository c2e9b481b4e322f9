package guiju.sync.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.junit.jupiter.api.Test;

import guiju.model.OcsPackage.Literals;
import guiju.sync.Editing;
import guiju.sync.Sources;
import guiju.sync.key.ElementKey;
import guiju.sync.plan.Draft;
import guiju.sync.plan.TreeEdit;
import guiju.sync.refusal.Refusal;

/** What users of other products had to report. */
class PitfallsTest {

	private static final String BROKEN = """
			T1: 飲品製作
			  T1.1: 萃取咖啡
			    隨意的一行
			    P1.1.1: 設定研磨刻度。
			  T1.2 少了冒號
			    P1.2.1: 清潔。
			T2: 顧客服務
			""";

	@Test
	void aSaveWithLinesThatCannotBeReadLosesNoText() {
		Editing on = new Editing(BROKEN);
		on.edit(new TreeEdit.SetValue(on.key("duties/1"), Literals.DUTY__NAME, "服務"));

		assertEquals(BROKEN.replace("顧客服務", "服務"), on.session.beginSave().text());
	}

	@Test
	void repeatedSavesDoNotGrowAFile() {
		for (String source : Sources.all().values()) {
			Editing on = new Editing(source);
			for (int i = 0; i < 5; i++) {
				PendingSave save = on.session.beginSave();
				assertEquals(source, save.text());
				save.done();
				on.session.outsideChange(save.text());
			}
			assertFalse(on.session.isDirty());
		}
	}

	@Test
	void anEditThatChangesNothingTouchesNothing() {
		for (String source : Sources.all().values()) {
			Editing on = new Editing(source);
			on.edit(new TreeEdit.SetValue(on.key("duties/0"), Literals.DUTY__NAME, "飲品製作"));
			on.edit(new TreeEdit.SetValue(on.key("duties/0/tasks/0"), Literals.TASK__LEVEL_TEXT, " 3 "));
			on.edit(new TreeEdit.Move(on.key("duties/1"), on.key(""), Literals.STANDARD__DUTIES, 1));
			assertEquals(source, on.session.text());
			assertFalse(on.session.isDirty());
			assertTrue(on.session.undoable().isEmpty());
		}
	}

	@Test
	void undoInASecondEditorOfTheSameFileTakesBackTheSameStep() throws BadLocationException {
		Editing on = new Editing(Sources.PLAIN);
		List<String> first = new ArrayList<>();
		List<String> second = new ArrayList<>();
		on.session.addListener(showing(first));
		on.session.addListener(showing(second));
		on.session.document().replace(0, 0, "T9: 一\n");
		on.edit(new TreeEdit.SetValue(on.key("duties/0"), Literals.DUTY__NAME, "新"));

		on.session.undo();
		on.session.undo();

		assertEquals(Sources.PLAIN, on.session.text());
		assertEquals(first, second);
		assertEquals(Sources.PLAIN, first.get(first.size() - 1));
	}

	private static SessionListener showing(List<String> texts) {
		return new SessionListener() {
			@Override
			public void changed(SessionChange change) {
				texts.add(change.after().text());
			}
		};
	}

	@Test
	void aChangeOfFindingsRevertsNoUnsavedText() throws BadLocationException {
		Editing on = new Editing(Sources.PLAIN);
		on.session.document().replace(Sources.PLAIN.indexOf("K01、K02"), 3, "K77");
		String unsaved = on.session.text();

		assertTrue(on.session.current().findings().stream().anyMatch(finding -> finding.code().id().equals("undefined-citation")));
		assertEquals(unsaved, on.session.text());
		assertTrue(on.session.isDirty());
	}

	@Test
	void aTreeKeepsSelectionAndExpansionAtEachKey() throws BadLocationException {
		Editing on = new Editing(Sources.PLAIN);
		List<ElementKey> keys = on.session.current().tree().keys();
		int at = Sources.PLAIN.indexOf("萃取咖啡");
		for (String typed : "先磨豆再".split("")) {
			on.session.document().replace(at++, 0, typed);
			assertEquals(keys, on.session.current().tree().keys());
		}
	}

	@Test
	void unsavedTextIsInTheOtherViewAtOnce() throws BadLocationException {
		Editing on = new Editing(Sources.PLAIN);
		on.session.document().replace(Sources.PLAIN.indexOf("T1: 飲品製作") + 4, 0, "新");
		EditResult result = on.edit(new TreeEdit.Insert(on.key(""), 0, Draft.of(Literals.STANDARD__DUTIES).with(Literals.CODED__CODE, "T9")));

		assertTrue(on.session.text().contains("T1: 新飲品製作"));
		assertTrue(on.session.current().parsed().standard().getDuties().get(1).getName().equals("新飲品製作"));
		assertEquals(1, result.created().size());
	}

	@Test
	void anEditNeverSplitsALineEnd() {
		Editing on = new Editing(Sources.PLAIN.replace("\n", "\r\n"));
		List<Supplier<TreeEdit>> edits = List.of(() -> new TreeEdit.SetValue(on.key("duties/0"), Literals.DUTY__NAME, "一\n二"),
				() -> new TreeEdit.SetValue(on.key("duties/0"), Literals.DUTY__NAME, "一"),
				() -> new TreeEdit.Delete(List.of(on.key("duties/1"), on.key("knowledge/2"))));
		for (Supplier<TreeEdit> edit : edits) {
			on.edit(edit.get());
			assertEquals(-1, on.session.text().replace("\r\n", "").indexOf('\r'));
			assertEquals(-1, on.session.text().replace("\r\n", "").indexOf('\n'));
		}
	}

	@Test
	void anEditNeverCutsACharacterInTwo() throws BadLocationException {
		Editing on = new Editing("T1: 😀咖啡\n");
		List<String> written = new ArrayList<>();
		on.session.document().addDocumentListener(new IDocumentListener() {
			@Override
			public void documentAboutToBeChanged(DocumentEvent event) {
				written.add(on.session.text().substring(event.getOffset(), event.getOffset() + event.getLength()) + ">" + event.getText());
			}

			@Override
			public void documentChanged(DocumentEvent event) {
			}
		});
		for (String name : List.of("😁咖啡", "🙁咖啡", "🙁咖啡🙁", "🙁咖啡🚀"))
			on.edit(new TreeEdit.SetValue(on.key("duties/0"), Literals.DUTY__NAME, name));

		assertEquals(List.of("😀>😁", "😁>🙁", ">🙁", "🙁>🚀"), written);
	}

	@Test
	void anEditWhoseOwnLinesAreSoundWorksWhileOthersCannotBeRead() {
		Editing on = new Editing(BROKEN);
		on.edit(new TreeEdit.SetValue(on.key("duties/0/tasks/0/indicators/0"), Literals.INDICATOR__TEXT, "新。"));
		on.edit(new TreeEdit.Insert(on.key("duties/0/tasks/0"), 0, Draft.of(Literals.TASK__OUTPUTS).with(Literals.OUTPUT__TEXT, "表")));
		on.edit(new TreeEdit.Move(on.key("duties/1"), on.key(""), Literals.STANDARD__DUTIES, 0));

		assertEquals("""
				T2: 顧客服務
				T1: 飲品製作
				  T1.1: 萃取咖啡
				    產出: 表
				    隨意的一行
				    P1.1.1: 新。
				  T1.2 少了冒號
				    P1.2.1: 清潔。
				""", on.session.text());
		assertEquals(2, on.session.current().findings().stream().filter(finding -> finding.code().id().equals("syntax")).count());
	}

	@Test
	void anElementWithAnotherOnesBrokenLineInItIsNotDeleted() {
		Editing on = new Editing(BROKEN);
		EditResult result = on.session.edit(new TreeEdit.Delete(List.of(on.key("duties/0/tasks/0"))));

		assertEquals(Refusal.Cause.UNREADABLE, result.refusal().orElseThrow().cause());
		assertTrue(result.refusal().get().message(Locale.TAIWAN).contains("第 5 行"), result.refusal().get().message(Locale.TAIWAN));
		assertEquals(BROKEN, on.session.text());
	}

	@Test
	void anElementThatAMergeLeftUndecidedIsNotDeletedAndItsNeighbourIs() {
		String text = "T1: 甲\n  T1.1: 乙\n<<<<<<< ours\n    P1.1.1: 我方\n=======\n    P1.1.1: 他方\n>>>>>>> theirs\n  T1.2: 丙\n";
		Editing on = new Editing(text);
		for (String place : List.of("duties/0", "duties/0/tasks/0", "duties/0/tasks/0/indicators/0")) {
			EditResult result = on.session.edit(new TreeEdit.Delete(List.of(on.key(place))));

			assertEquals(Refusal.Cause.UNREADABLE, result.refusal().orElseThrow().cause(), place);
			assertEquals("第 3 行起是尚未決定的合併衝突，與這次編輯的項目重疊：請先決定留下哪一種寫法。", result.refusal().get().message(Locale.TAIWAN));
			assertEquals(text, on.session.text());
		}
		on.edit(new TreeEdit.Delete(List.of(on.key("duties/0/tasks/1"))));

		assertEquals(text.replace("  T1.2: 丙\n", ""), on.session.text());
	}

	@Test
	void linesThatWerePartedFromTheirItemComeBack() {
		Editing on = new Editing("說明\n  條件: 一\n  K01: 錯放\n    - 甲\n    - 乙\n");
		assertTrue(on.session.current().findings().stream().anyMatch(finding -> finding.code().id().equals("syntax")));
		on.edit(new TreeEdit.Delete(List.of(on.key("knowledge/0"))));

		assertEquals(2, on.session.current().parsed().standard().getPrerequisites().get(0).getChildren().size());
		assertEquals(0, on.session.current().findings().stream().filter(finding -> finding.code().id().equals("syntax")).count());
	}
}
