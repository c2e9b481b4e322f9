package guiju.sync.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.eclipse.jface.text.BadLocationException;
import org.junit.jupiter.api.Test;

import guiju.model.OcsPackage.Literals;
import guiju.sync.Editing;
import guiju.sync.key.ElementKey;
import guiju.sync.plan.TreeEdit;

class OutsideChangeTest {

	private static final String TEXT = "T1: 一\nT2: 二\nT3: 三\nT4: 四\n";

	private final Editing on = new Editing(TEXT);

	@Test
	void aCleanSessionTakesTheFileAsOneStepThatCanBeUndone() {
		ElementKey third = on.key("duties/2");
		assertEquals(Optional.empty(), on.session.outsideChange("T0: 零\nT1: 一\nT2: 兩\nT3: 三\nT4: 四\n"));

		assertFalse(on.session.isDirty());
		assertEquals("duties/3", on.path(third));
		assertEquals(Optional.of(StepKind.OUTSIDE), on.session.undoable());
		on.session.undo();
		assertEquals(TEXT, on.session.text());
		assertTrue(on.session.isDirty(), "the file holds something else");
		on.session.redo();
		assertFalse(on.session.isDirty());
	}

	@Test
	void bothChangesAreKeptWhereTheirLinesDiffer() {
		on.edit(new TreeEdit.SetValue(on.key("duties/0"), Literals.DUTY__NAME, "我的"));
		assertEquals(Optional.empty(), on.session.outsideChange(TEXT.replace("四", "他的")));

		assertEquals("T1: 我的\nT2: 二\nT3: 三\nT4: 他的\n", on.session.text());
		assertTrue(on.session.isDirty());
		on.session.undo();
		assertEquals("T1: 我的\nT2: 二\nT3: 三\nT4: 四\n", on.session.text());
	}

	@Test
	void aConflictAsksAndChangesNothingUntilSomebodyDecides() {
		on.edit(new TreeEdit.SetValue(on.key("duties/0"), Literals.DUTY__NAME, "我的"));
		String theirs = "T1: 他的\nT2: 二\nT3: 三\nT4: 他的\n";
		OutsideConflict conflict = on.session.outsideChange(theirs).orElseThrow();
		assertEquals("T1: 我的\nT2: 二\nT3: 三\nT4: 四\n", on.session.text());
		assertEquals("T1: 我的\n", conflict.parts().get(0).mine());

		conflict.join(part -> false);
		assertEquals("T1: 我的\nT2: 二\nT3: 三\nT4: 他的\n", on.session.text());
		assertTrue(on.session.isDirty());
		assertEquals(theirs, on.session.base());
	}

	@Test
	void takingTheFilesSideIsCleanAndCanBeUndone() {
		on.edit(new TreeEdit.SetValue(on.key("duties/0"), Literals.DUTY__NAME, "我的"));
		on.session.outsideChange(TEXT.replace("一", "他的")).orElseThrow().takeTheirs();
		assertEquals(TEXT.replace("一", "他的"), on.session.text());
		assertFalse(on.session.isDirty());
		on.session.undo();
		assertEquals(TEXT.replace("一", "我的"), on.session.text());
	}

	@Test
	void aConflictThatIsOutdatedIsNotResolved() throws BadLocationException {
		on.edit(new TreeEdit.SetValue(on.key("duties/0"), Literals.DUTY__NAME, "我的"));
		OutsideConflict conflict = on.session.outsideChange(TEXT.replace("一", "他的")).orElseThrow();
		on.session.document().replace(0, 0, "// 又一行\n");

		assertTrue(conflict.isOutdated());
		assertThrows(IllegalStateException.class, conflict::keepMine);
	}

	@Test
	void ourOwnSaveIsNoOutsideChange() {
		on.edit(new TreeEdit.SetValue(on.key("duties/0"), Literals.DUTY__NAME, "我的"));
		PendingSave save = on.session.beginSave();
		save.done();
		long revision = on.session.revision();
		on.session.outsideChange(save.text());

		assertEquals(revision, on.session.revision());
		assertFalse(on.session.isDirty());
	}
}
