package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.ui.robot.GuidePages;
import guiju.ui.robot.GuidePages.Named;
import guiju.ui.robot.Menus;
import guiju.ui.robot.Robot;
import guiju.ui.robot.Screen;

/** The guide names menus, buttons and keys as the product has them, so that it cannot fall behind. */
@Tag("windows")
class GuideWordsStoryTest {

	private static final String HERE = said("zh-TW", "en");
	/** What every tree and list of the system hears without being told. */
	private static final Set<String> EVERYWHERE = Set.of("↑", "↓", "←", "→", "Enter");

	private final Robot robot = new Robot();

	@AfterEach
	void close() {
		robot.closeDialogs();
	}

	@Test
	void everyMenuOfTheGuideIsInTheMenuBar() throws Exception {
		Menus bar = Menus.bar(robot.window());
		List<String> menus = bar.entries();
		List<Named> named = GuidePages.read(HERE).bold().stream().filter(each -> menus.contains(each.path()[0]) && each.path().length > 1).toList();

		assertTrue(named.size() > 15, named::toString);
		for (Named each : named) {
			String[] path = each.path();
			List<String> there = bar.entries(Arrays.copyOf(path, path.length - 1));
			assertTrue(there.contains(path[path.length - 1]), () -> each + " is not among " + there);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"zh-TW", "en"})
	void everyNameInBoldIsOneOfTheProductsWords(String language) throws Exception {
		GuidePages guide = GuidePages.read(language);
		Set<String> words = guide.words();
		Set<String> unknown = guide.bold().stream().flatMap(each -> Arrays.stream(each.path()).filter(word -> !words.contains(word)).map(word -> each.page() + ": " + word))
				.collect(Collectors.toCollection(java.util.TreeSet::new));

		assertEquals(Set.of(), unknown);
	}

	@ParameterizedTest
	@ValueSource(strings = {"zh-TW", "en"})
	void everyKeyOfTheGuideDoesSomething(String language) throws Exception {
		String listed = listed();
		List<Named> keys = GuidePages.read(language).keys();

		assertTrue(keys.size() > 50, keys::toString);
		for (Named key : keys)
			assertTrue(EVERYWHERE.contains(key.words()) || listed.contains("| " + key.words()) || listed.contains("/ " + key.words()) || isBound(key), key + " is nobody's");
	}

	@Test
	void everyKeyOfThePageOfKeysIsInTheListOfKeysToo() throws Exception {
		String listed = listed();
		for (Named key : GuidePages.read(HERE).keys())
			if (key.page().equals("keys.md"))
				assertTrue(listed.contains(shown(key.words())), key + " is not listed in\n" + listed);
	}

	/** Returns the rows of the list of keys. */
	private String listed() {
		Menus.bar(robot.window()).choose(said("說明", "Help"), said("快速鍵…", "Keys…"));
		Screen dialog = robot.dialog(said("快速鍵", "Keys"));
		String rows = String.join("\n", dialog.rows().read());
		robot.press("ESC");
		robot.untilClosed(said("快速鍵", "Keys"));
		return rows;
	}

	/** The platform writes what is held in its own order. */
	private static String shown(String key) {
		return key.replace("Ctrl+Shift+", "Shift+Ctrl+");
	}

	private boolean isBound(Named key) {
		return robot.ui(() -> {
			KeySequence wanted = sequence(key.words());
			return Arrays.stream(PlatformUI.getWorkbench().getService(IBindingService.class).getBindings())
					.anyMatch(binding -> binding.getParameterizedCommand() != null && binding.getTriggerSequence().equals(wanted));
		});
	}

	private static KeySequence sequence(String key) throws ParseException {
		return KeySequence.getInstance(key.toUpperCase(java.util.Locale.ROOT).replace("PAGEDOWN", "PAGE_DOWN").replace("PAGEUP", "PAGE_UP").replace("DELETE", "DEL").replace("ENTER", "CR")
				.replace("↑", "ARROW_UP").replace("↓", "ARROW_DOWN").replace("→", "ARROW_RIGHT").replace("←", "ARROW_LEFT"));
	}
}
