package guiju.sync.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import guiju.dsl.edit.Replacement;
import guiju.model.OcsPackage.Literals;
import guiju.model.path.ElementPath;
import guiju.sync.Editing;
import guiju.sync.key.ElementKey;
import guiju.sync.plan.TreeEdit;
import guiju.sync.session.SessionChange.Aspect;

class DocumentSessionTest {

	private static final String TEXT = """
			T1: 飲品製作
			  T1.1: 萃取咖啡
			    P1.1.1: 設定研磨刻度。
			    知識 K01
			知識定義
			  K01: 豆種
			""";

	private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
	private final List<SessionChange> changes = new ArrayList<>();
	private DocumentSession session;

	@BeforeEach
	void open() {
		session = open(TEXT, Editing.setup().with(now::get));
	}

	private DocumentSession open(String text, SessionSetup setup) {
		DocumentSession opened = new DocumentSession(text, setup);
		opened.addListener(new SessionListener() {
			@Override
			public void changed(SessionChange change) {
				changes.add(change);
			}
		});
		return opened;
	}

	private void type(int offset, String text) {
		try {
			session.document().replace(offset, 0, text);
		} catch (BadLocationException impossible) {
			throw new AssertionError(impossible);
		}
	}

	private void typeEach(int offset, String text) {
		for (int i = 0; i < text.length(); i++)
			type(offset + i, text.substring(i, i + 1));
	}

	private ElementKey key(String path) {
		return session.current().tree().key(ElementPath.find(session.current().parsed().standard(), path));
	}

	@Test
	void whatIsTypedInOneGoIsOneStep() {
		typeEach(7, "與奶泡");
		session.undo();
		assertEquals(TEXT, session.text());
		session.redo();
		assertTrue(session.text().startsWith("T1: 飲品製與奶泡作\n"));
	}

	@Test
	void aPauseANewLineAnotherPlaceAndAMovedCaretBeginAnotherStep() {
		typeEach(7, "甲");
		now.set(now.get().plusSeconds(3));
		typeEach(8, "乙");
		type(9, "\n");
		typeEach(10, "丙");
		session.endTyping();
		typeEach(11, "丁");
		typeEach(0, "戊");
		for (int steps = 0; steps < 6; steps++) {
			assertFalse(session.text().equals(TEXT), "after " + steps);
			session.undo();
		}
		assertEquals(TEXT, session.text());
	}

	@Test
	void whatAnEditorChangesAsOneIsOneStepWhateverEndsTypingMeanwhile() {
		session.beginCompound();
		type(7, "甲\n");
		session.beginCompound();
		session.endTyping();
		session.apply(List.of(new Replacement(0, 0, "// 乙\n")));
		session.endCompound();
		type(0, "丙\n");
		session.endCompound();
		session.endCompound();
		type(0, "丁");

		session.undo();
		assertTrue(session.text().startsWith("丙\n// 乙\nT1: 飲品製甲\n作"), session.text());
		session.undo();
		assertEquals(TEXT, session.text());
		assertTrue(session.undoable().isEmpty());
		session.redo();
		assertTrue(session.text().startsWith("丙\n// 乙\n"));
	}

	@Test
	void undoEndsWhatNobodyEnded() {
		session.beginCompound();
		type(7, "甲");
		session.undo();
		type(0, "乙");
		type(9, "丙");
		session.undo();
		assertTrue(session.text().startsWith("乙T1"));
	}

	@Test
	void deletingBackwardsIsOneStep() throws BadLocationException {
		for (int at = 7; at > 4; at--)
			session.document().replace(at - 1, 1, "");
		session.undo();
		assertEquals(TEXT, session.text());
	}

	@Test
	void anInputMethodThatReplacesWhatItPutThereIsOneStep() throws BadLocationException {
		session.document().replace(8, 0, "ㄎ");
		session.document().replace(8, 1, "ㄎㄚ");
		session.document().replace(8, 2, "咖");
		typeEach(9, "啡");
		session.undo();
		assertEquals(TEXT, session.text());
	}

	@Test
	void oneTreeEditIsOneStepHoweverManyPlacesItChanges() {
		assertTrue(session.edit(new TreeEdit.RenameCode(key("knowledge/0"), "K09", false)).isDone());
		assertTrue(session.text().contains("知識 K09") && session.text().contains("K09: 豆種"));
		assertEquals(Optional.of(StepKind.TREE_EDIT), session.undoable());
		session.undo();
		assertEquals(TEXT, session.text());
	}

	@Test
	void severalEditsAreOneStepOrNone() {
		TreeEdit good = new TreeEdit.SetValue(key("duties/0"), Literals.DUTY__NAME, "新");
		TreeEdit bad = new TreeEdit.SetValue(key("duties/0/tasks/0"), Literals.TASK__LEVEL_TEXT, "4 // 不行");
		EditResult refused = session.edit(new TreeEdit.Several(List.of(good, bad)));
		assertFalse(refused.isDone());
		assertEquals(TEXT, session.text());
		assertEquals(Optional.empty(), session.undoable());

		assertTrue(session.edit(new TreeEdit.Several(List.of(good, good, new TreeEdit.Delete(List.of(key("knowledge/0")))))).isDone());
		session.undo();
		assertEquals(TEXT, session.text());
	}

	@Test
	void editsOfTextAndTreeCanBeOneStepTogether() {
		session.change(StepKind.SERVICE, () -> {
			type(0, "// 註解\n");
			assertTrue(session.edit(new TreeEdit.SetValue(key("duties/0"), Literals.DUTY__NAME, "新")).isDone());
			type(0, "// 又一行\n");
		});
		assertTrue(session.text().startsWith("// 又一行\n// 註解\nT1: 新\n"));
		session.undo();
		assertEquals(TEXT, session.text());
		assertEquals(Optional.empty(), session.undoable());
	}

	@Test
	void changesOfAServiceAreOneStep() {
		session.apply(List.of(new Replacement(4, 2, "服務"), new Replacement(8, 0, "。")));
		assertTrue(session.text().startsWith("T1: 服務製作。\n"));
		assertEquals(Optional.of(StepKind.SERVICE), session.undoable());
		session.undo();
		assertEquals(TEXT, session.text());
	}

	@Test
	void undoBackToTheSavedTextIsClean() {
		assertFalse(session.isDirty());
		typeEach(7, "甲");
		assertTrue(session.isDirty());
		session.beginSave().done();
		assertFalse(session.isDirty());
		typeEach(8, "乙");
		assertTrue(session.isDirty());
		session.undo();
		assertFalse(session.isDirty(), "undone to what was saved");
		session.undo();
		assertTrue(session.isDirty(), "undone beyond it");
		session.redo();
		assertFalse(session.isDirty());
	}

	@Test
	void whatIsTypedWhileSavingIsNotSaved() {
		typeEach(7, "甲");
		PendingSave save = session.beginSave();
		typeEach(8, "乙");
		save.done();
		assertTrue(session.isDirty());
		assertEquals(save.text(), session.base());
		session.undo();
		assertFalse(session.isDirty());
	}

	@Test
	void tellsExactlyWhatChanged() {
		ElementKey duty = key("duties/0");
		ElementKey task = key("duties/0/tasks/0");
		typeEach(4, "新");
		assertEquals(Map.of(duty, EnumSet.of(Aspect.VALUE)), changes.get(0).changed());
		assertEquals(Set.of(), changes.get(0).added());

		changes.clear();
		EditResult result = session.edit(new TreeEdit.AddCitation(task, Literals.TASK__KNOWLEDGE, 0, "K02"));
		assertEquals(1, changes.size());
		assertEquals(result.created(), changes.get(0).added());
		assertTrue(changes.get(0).changed().get(task).contains(Aspect.CHILDREN));
		ElementKey citation = result.created().iterator().next();
		assertEquals("undefined-citation", session.current().findings(citation).get(0).code().id());

		changes.clear();
		session.edit(new TreeEdit.MoveCitation(citation, task, 1));
		assertTrue(changes.get(0).changed().get(task).contains(Aspect.ORDER));
		assertFalse(changes.get(0).changed().get(task).contains(Aspect.CHILDREN));

		changes.clear();
		session.edit(new TreeEdit.Delete(List.of(citation)));
		assertEquals(Set.of(citation), changes.get(0).removed());
	}

	@Test
	void aCommentAndABlankLineChangeNothingInTheTree() {
		type(0, "// 註解\n\n");
		assertEquals(List.of(), changes);
		assertTrue(session.isDirty());
	}

	@Test
	void whatAListenerDoesIsToldAfterwards() {
		List<String> told = new ArrayList<>();
		session.addListener(new SessionListener() {
			@Override
			public void changed(SessionChange change) {
				told.add(change.after().text().substring(0, 6));
				if (told.size() == 1)
					type(4, "二");
			}
		});
		session.addListener(new SessionListener() {
			@Override
			public void changed(SessionChange change) {
				told.add("second " + change.after().text().substring(0, 6));
			}
		});
		type(4, "一");
		assertEquals(List.of("T1: 一飲", "second T1: 一飲", "T1: 二一", "second T1: 二一"), told);
	}

	@Test
	void aViewThatFailsNeitherHidesAChangeFromOthersNorLooksLikeAFailedEdit() {
		List<Throwable> defects = new ArrayList<>();
		Thread.UncaughtExceptionHandler usual = Thread.currentThread().getUncaughtExceptionHandler();
		session = new DocumentSession(TEXT, Editing.setup());
		session.addListener(new SessionListener() {
			@Override
			public void changed(SessionChange change) {
				throw new IllegalStateException("a view");
			}
		});
		session.addListener(new SessionListener() {
			@Override
			public void changed(SessionChange change) {
				changes.add(change);
			}
		});
		Thread.currentThread().setUncaughtExceptionHandler((thread, defect) -> defects.add(defect));
		try {
			assertTrue(session.edit(new TreeEdit.SetValue(key("duties/0"), Literals.DUTY__NAME, "新")).isDone());
			type(4, "更");
		} finally {
			Thread.currentThread().setUncaughtExceptionHandler(usual);
		}
		assertEquals(2, changes.size());
		assertEquals(2, defects.size());
	}

	@Test
	void whatAnEditorChangesWhileATreeEditIsWrittenIsReadToo() {
		session.document().addDocumentListener(new IDocumentListener() {
			@Override
			public void documentAboutToBeChanged(DocumentEvent event) {
			}

			@Override
			public void documentChanged(DocumentEvent event) {
				session.document().removeDocumentListener(this);
				type(0, "// of the editor\nT9: 九\n");
			}
		});
		assertTrue(session.edit(new TreeEdit.SetValue(key("duties/0"), Literals.DUTY__NAME, "新")).isDone());

		assertEquals(session.text(), session.snapshot().text());
		assertEquals("新", session.snapshot().parsed().standard().getDuties().get(1).getName());
		session.undo();
		assertEquals(TEXT, session.text());
	}

	@Test
	void anotherThreadIsTurnedAway() throws InterruptedException {
		AtomicReference<Throwable> failure = new AtomicReference<>();
		Thread thread = new Thread(() -> failure.set(assertThrows(IllegalStateException.class, () -> type(0, "x"))));
		thread.start();
		thread.join();
		assertTrue(failure.get().getMessage().contains("own thread"));
		assertEquals(TEXT, session.text());
	}

	@Test
	void aResultOfTheBackgroundIsNeverTakenForATextThatHasChangedSince() {
		Deque<Runnable> background = new ArrayDeque<>();
		Deque<Runnable> owner = new ArrayDeque<>();
		session = open(TEXT, Editing.setup().inBackground(owner::add, background::add));
		ElementKey duty = key("duties/0");
		type(4, "一");
		background.poll().run();
		type(4, "二");
		owner.poll().run();
		assertEquals(TEXT, session.snapshot().text(), "the outdated result is dropped");
		assertEquals(1, background.size(), "and the text read again");
		background.poll().run();
		owner.poll().run();

		assertEquals(session.text(), session.snapshot().text());
		assertEquals(duty, key("duties/0"));
		assertEquals(1, changes.size());
	}

	@Test
	void aTreeEditDoesNotWaitForTheBackground() {
		Deque<Runnable> background = new ArrayDeque<>();
		Deque<Runnable> owner = new ArrayDeque<>();
		session = open(TEXT, Editing.setup().inBackground(owner::add, background::add));
		type(4, "一");
		assertTrue(session.edit(new TreeEdit.SetValue(key("duties/0/tasks/0"), Literals.TASK__NAME, "新")).isDone());
		String text = session.text();
		background.poll().run();
		owner.poll().run();

		assertEquals(text, session.snapshot().text());
		assertTrue(text.startsWith("T1: 一飲") && text.contains("T1.1: 新"));
	}
}
