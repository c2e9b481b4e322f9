package guiju.sync.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.junit.jupiter.api.Test;

import guiju.model.OcsPackage.Literals;
import guiju.sync.Editing;
import guiju.sync.plan.Draft;
import guiju.sync.plan.TreeEdit;

/** An element keeps its key as long as it is the same element, and no other one ever gets it. */
class KeysTest {

	private final Editing on = new Editing("""
			T1: 飲品製作
			  T1.1: 萃取咖啡
			    知識 K01、K02
			  T1.2: 維護設備
			T2: 顧客服務
			知識定義
			  K01: 豆種
			  K02: 萃取原理
			""");

	@Test
	void survivesEachCharacterTypedIntoItsLine() {
		ElementKey task = on.key("duties/0/tasks/0");
		for (String typed : "與奶泡".split(""))
			type("萃取咖啡", 4, 0, typed);

		assertEquals("duties/0/tasks/0", on.path(task));
	}

	@Test
	void survivesLinesTypedAboveAndBelow() {
		ElementKey task = on.key("duties/0/tasks/1");
		type("T1: 飲品", 0, 0, "職能基準 KMC2431-001v1\n\n");
		type("  T1.2", 0, 0, "  T1.3: 試飲\n");
		type("T2:", 0, 0, "    級別 3\n");

		assertEquals("duties/0/tasks/2", on.path(task));
	}

	@Test
	void survivesThatItsCodeIsTypedAnew() {
		ElementKey duty = on.key("duties/0");
		ElementKey task = on.key("duties/0/tasks/0");
		type("T1: 飲品", 1, 1, "");
		assertNull(on.session.current().tree().object(duty), "T: is no duty");
		assertNotNull(on.session.current().tree().object(task));
		type("T: 飲品", 1, 0, "7");

		assertEquals("duties/0", on.path(duty));
		assertEquals("duties/0/tasks/0", on.path(task));
	}

	@Test
	void survivesThatItsColonIsGoneForAWhile() {
		ElementKey task = on.key("duties/0/tasks/0");
		ElementKey citation = on.key("duties/0/tasks/0/knowledge/1");
		type("T1.1:", 4, 1, "");
		type("T1: 飲品製作", 7, 0, "等");
		type("T1.1 萃取", 4, 0, "：");

		assertEquals("duties/0/tasks/0", on.path(task));
		assertEquals("duties/0/tasks/0/knowledge/1", on.path(citation));
	}

	@Test
	void neverMovesToAnElementThatIsTypedInItsPlace() {
		ElementKey task = on.key("duties/0/tasks/0");
		type("T1.1: 萃取咖啡", 0, "T1.1: 萃取咖啡".length(), "T1.5: 完全不同的事");

		assertNull(on.session.current().tree().object(task));
	}

	@Test
	void neverMovesToTheNextElementWhenItsLinesAreDeleted() {
		ElementKey first = on.key("knowledge/0");
		ElementKey second = on.key("knowledge/1");
		type("  K01: 豆種\n", 0, "  K01: 豆種\n".length(), "");

		assertNull(on.session.current().tree().object(first));
		assertEquals("knowledge/0", on.path(second));
	}

	@Test
	void survivesThatTheWholeTextIsSetAnew() {
		List<ElementKey> keys = on.session.current().tree().keys();
		on.session.document().set(on.session.text().replace("豆種", "豆種與烘焙").replace("T2: 顧客服務\n", "T2: 顧客服務\n  T2.1: 處理意見\n"));

		assertEquals(keys, on.session.current().tree().keys().stream().filter(keys::contains).toList());
	}

	@Test
	void isFoundAgainWhereALineWasMovedAsText() {
		ElementKey first = on.key("knowledge/0");
		ElementKey second = on.key("knowledge/1");
		type("  K01: 豆種\n  K02: 萃取原理\n", 0, "  K01: 豆種\n  K02: 萃取原理\n".length(), "  K02: 萃取原理\n  K01: 豆種\n");

		assertEquals("knowledge/1", on.path(first));
		assertEquals("knowledge/0", on.path(second));
	}

	@Test
	void isExactAfterTreeEdits() {
		ElementKey task = on.key("duties/0/tasks/0");
		ElementKey citation = on.key("duties/0/tasks/0/knowledge/1");
		ElementKey knowledge = on.key("knowledge/1");
		on.edit(new TreeEdit.Move(task, on.key("duties/1"), Literals.DUTY__TASKS, 0));
		on.edit(new TreeEdit.RenameCode(knowledge, "K22", false));
		on.edit(new TreeEdit.Insert(on.key(""), 0, Draft.of(Literals.STANDARD__KNOWLEDGE).with(Literals.DEFINITION__NAME, "萃取原理")));

		assertEquals("duties/1/tasks/0", on.path(task));
		assertEquals("duties/1/tasks/0/knowledge/1", on.path(citation));
		assertEquals("knowledge/2", on.path(knowledge));
	}

	@Test
	void followsADefinitionThatBecomesASkill() {
		ElementKey knowledge = on.key("knowledge/1");
		on.edit(new TreeEdit.ConvertDefinition(knowledge));

		assertEquals("skills/0", on.path(knowledge));
	}

	@Test
	void comesBackWithUndo() {
		ElementKey task = on.key("duties/0/tasks/0");
		on.edit(new TreeEdit.Delete(List.of(task)));
		assertNull(on.session.current().tree().object(task));
		on.session.undo();
		assertEquals("duties/0/tasks/0", on.path(task));
		on.session.redo();
		on.edit(new TreeEdit.Insert(on.key("duties/0"), 0, Draft.of(Literals.DUTY__TASKS).with(Literals.CODED__CODE, "T1.1")));
		assertNotEquals(task, on.key("duties/0/tasks/0"));
	}

	@Test
	void standInsForMissingParentsKeepTheirsToo() {
		Editing loose = new Editing("  P1.1.1: 一。\n  P1.1.2: 二。\n");
		ElementKey task = loose.key("duties/0/tasks/0");
		loose.edit(new TreeEdit.Delete(List.of(loose.key("duties/0/tasks/0/indicators/0"))));
		assertEquals("duties/0/tasks/0", loose.path(task));
		try {
			loose.session.document().replace(0, 0, "  O1.1.1: 表\n");
		} catch (BadLocationException impossible) {
			throw new AssertionError(impossible);
		}
		assertEquals("duties/0/tasks/0", loose.path(task));
	}

	private void type(String where, int behind, int length, String typed) {
		try {
			on.session.document().replace(on.session.text().indexOf(where) + behind, length, typed);
		} catch (BadLocationException impossible) {
			throw new AssertionError(impossible);
		}
		on.requireTrue();
	}
}
