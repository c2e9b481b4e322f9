package guiju.sync.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import guiju.model.OcsPackage.Literals;
import guiju.sync.Editing;
import guiju.sync.Sources;
import guiju.sync.key.ElementKey;
import guiju.sync.plan.Clip;
import guiju.sync.plan.Draft;
import guiju.sync.plan.TreeEdit;
import guiju.sync.refusal.Refusal.Cause;

/** Whatever cannot be done is refused with a reason in both languages, and nothing changes. */
class RefusalTest {

	private final Editing on = new Editing(Sources.PLAIN);

	private void requireRefused(Cause cause, TreeEdit edit) {
		Refusal refusal = on.session.edit(edit).refusal().orElseThrow(() -> new AssertionError(edit));

		assertEquals(cause, refusal.cause(), () -> refusal.toString());
		assertEquals(Sources.PLAIN, on.session.text());
		for (Locale language : List.of(Locale.TAIWAN, Locale.ENGLISH)) {
			String message = refusal.message(language);
			assertTrue(message.endsWith(language == Locale.ENGLISH ? "." : "。"), message);
			assertFalse(message.contains("{0}"), message);
		}
	}

	@Test
	void anElementThatIsNoMore() {
		ElementKey task = on.key("duties/1/tasks/1");
		on.edit(new TreeEdit.Delete(List.of(task)));
		on.session.undo();
		ElementKey gone = new ElementKey(999_999);

		requireRefused(Cause.GONE, new TreeEdit.Delete(List.of(gone)));
		requireRefused(Cause.GONE, new TreeEdit.SetValue(gone, Literals.DUTY__NAME, "x"));
		requireRefused(Cause.GONE, new TreeEdit.MoveCitation(on.key("duties/0"), on.key("duties/0/tasks/0"), 0));
	}

	@Test
	void aPlaceThatDoesNotTakeIt() {
		requireRefused(Cause.MISFIT, new TreeEdit.Move(on.key("duties/0"), on.key("duties/0/tasks/0"), Literals.DUTY__TASKS, 0));
		requireRefused(Cause.MISFIT, new TreeEdit.Move(on.key("duties/0/tasks/0"), on.key("duties/1"), Literals.DUTY__TASKS, 9));
		requireRefused(Cause.MISFIT, new TreeEdit.Insert(on.key("duties/0"), 0, Draft.of(Literals.STANDARD__DUTIES)));
		requireRefused(Cause.MISFIT, new TreeEdit.Move(on.key("prerequisites/0"), on.key("prerequisites/0/children/0"), Literals.ITEM__CHILDREN, 0));
		requireRefused(Cause.MISFIT, new TreeEdit.Duplicate(on.key("")));
		requireRefused(Cause.MISFIT, new TreeEdit.Delete(List.of(on.key(""))));
		requireRefused(Cause.MISFIT, new TreeEdit.SetValue(on.key("duties/0"), Literals.TASK__LEVEL_TEXT, "4"));
		requireRefused(Cause.MISFIT, new TreeEdit.MergeDefinitions(on.key("knowledge/0"), on.key("skills/0")));
		requireRefused(Cause.MISFIT, new TreeEdit.MergeDefinitions(on.key("knowledge/0"), on.key("knowledge/0")));
		Clip duty = on.session.copy(List.of(on.key("duties/0")));
		requireRefused(Cause.MISFIT, new TreeEdit.Paste(on.key("duties/0/tasks/0"), 0, duty));
	}

	@Test
	void aValueThatTheLanguageCannotCarry() {
		requireRefused(Cause.UNWRITABLE, new TreeEdit.SetValue(on.key("duties/0/tasks/0"), Literals.TASK__LEVEL_TEXT, "4 // 5"));
		requireRefused(Cause.UNWRITABLE, new TreeEdit.SetValue(on.key("duties/0"), Literals.CODED__CODE, "D1"));
		requireRefused(Cause.UNWRITABLE, new TreeEdit.SetValue(on.key("duties/0"), Literals.DUTY__NAME, "a\u0000b"));
		requireRefused(Cause.UNWRITABLE, new TreeEdit.Insert(on.key(""), 0, Draft.of(Literals.STANDARD__VERSIONS).with(Literals.VERSION__NAME, "x")));
		requireRefused(Cause.UNWRITABLE, new TreeEdit.AddCitation(on.key("duties/1/tasks/1"), Literals.TASK__KNOWLEDGE, 0, "不是代碼"));
	}

	@Test
	void aCodeThatIsTaken() {
		requireRefused(Cause.CODE, new TreeEdit.RenameCode(on.key("knowledge/0"), "K02", false));
		requireRefused(Cause.CODE, new TreeEdit.RenameCode(on.key("knowledge/0"), "S09", false));
	}

	@Test
	void bothLanguagesHaveTheSameWordings() {
		for (String bundle : List.of("guiju.sync.refusal.messages", "guiju.sync.journal.messages"))
			assertEquals(keys(bundle, Locale.ENGLISH), keys(bundle, Locale.TAIWAN));
	}

	private static TreeSet<String> keys(String bundle, Locale language) {
		return new TreeSet<>(ResourceBundle.getBundle(bundle, language, Refusal.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).keySet());
	}
}
