package guiju.sync.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.model.OcsPackage.Literals;
import guiju.sync.Editing;
import guiju.sync.plan.TreeEdit;

/** Where comments stand in the way, and where they go. */
class CommentsTest {

	@Test
	void anAcceptanceOfAParagraphGoesWithItAndOtherCommentsStay() {
		Editing on = new Editing("""
				T1: 甲
				  P1.1.1: 一
				    // 容許 a-b: 甲
				    // between
				    | 二
				    // 容許 c-d: 乙

				    | 三
				  P1.1.2: 四
				""");
		on.edit(new TreeEdit.SetValue(on.key("duties/0/tasks/0/indicators/0"), Literals.INDICATOR__TEXT, "一\n二"));
		assertEquals("T1: 甲\n  P1.1.1: 一\n    // 容許 a-b: 甲\n    // between\n    | 二\n\n  P1.1.2: 四\n", on.session.text());

		on.edit(new TreeEdit.SetValue(on.key("duties/0/tasks/0/indicators/0"), Literals.INDICATOR__TEXT, "一"));
		assertEquals("T1: 甲\n  P1.1.1: 一\n    // between\n\n  P1.1.2: 四\n", on.session.text());
	}

	@Test
	void aCommentDirectlyBehindTheLastCitationKeepsItsBlank() {
		Editing on = new Editing("T1: 甲\n  T1.1: 乙\n    知識 K01// 註\n");
		on.edit(new TreeEdit.RemoveCitation(on.key("duties/0/tasks/0/knowledge/0")));

		assertEquals("T1: 甲\n  T1.1: 乙\n    知識 // 註\n", on.session.text());
	}

	@Test
	void aCommentDirectlyBehindAValueKeepsItsBlank() {
		Editing on = new Editing("職能基準 KMC2431-001v4// 註\nT1: 甲\n");
		on.edit(new TreeEdit.SetValue(on.key(""), Literals.CODED__CODE, null));

		assertEquals("職能基準 // 註\nT1: 甲\n", on.session.text());
	}

	@Test
	void commentsAboveAndBehindMoveWithTheirElementAndPartedOnesStay() {
		Editing on = new Editing("""
				// of the file

				// above T1
				T1: 甲
				  // above the level
				  T1.1: 一
				    級別 3 // behind
				  // at the end

				// above T2
				T2: 乙
				""");
		on.edit(new TreeEdit.Move(on.key("duties/0"), on.key(""), Literals.STANDARD__DUTIES, 1));
		assertEquals("""
				// of the file

				  // at the end

				// above T2
				T2: 乙

				// above T1
				T1: 甲
				  // above the level
				  T1.1: 一
				    級別 3 // behind
				""", on.session.text());
		on.edit(new TreeEdit.Delete(List.of(on.key("duties/1"))));
		assertEquals("// of the file\n\n  // at the end\n\n// above T2\nT2: 乙\n\n", on.session.text());
	}
}
