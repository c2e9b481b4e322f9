package guiju.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.commands.contexts.Context;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.ui.robot.Robot;

/** A committee learns a key once: wherever it is pressed, it means the same. */
@Tag("windows")
class KeysStoryTest {

	private static final String OURS = "guiju.";
	/** What everybody knows of every program; no command of ours may take such a key. */
	private static final Set<String> KNOWN = Set.of("org.eclipse.ui.file.save", "org.eclipse.ui.file.saveAll", "org.eclipse.ui.file.close", "org.eclipse.ui.edit.undo",
			"org.eclipse.ui.edit.redo", "org.eclipse.ui.edit.cut", "org.eclipse.ui.edit.copy", "org.eclipse.ui.edit.paste", "org.eclipse.ui.edit.selectAll",
			"org.eclipse.ui.edit.findReplace");

	private final Robot robot = new Robot();

	@ParameterizedTest
	@ValueSource(strings = {"org.eclipse.ui.contexts.window", "guiju.ui.text.context", "guiju.ui.problems.context", "guiju.ui.compare.context"})
	void noKeyHasTwoMeaningsWhereItIsPressed(String place) {
		Map<String, Set<String>> meanings = robot.ui(() -> meanings(Set.copyOf(withThoseAround(place))));

		meanings.values().removeIf(commands -> commands.size() < 2 || commands.stream().noneMatch(command -> command.startsWith(OURS)));
		assertEquals(Map.of(), meanings);
	}

	@Test
	void theKeyOfImportIsThatOfImportInTheTextToo() {
		Map<String, Set<String>> meanings = robot.ui(() -> meanings(Set.copyOf(withThoseAround("guiju.ui.text.context"))));

		assertEquals(Set.of("guiju.ui.wizard.import"), meanings.get("M1+M2+I"));
		assertEquals(Set.of("guiju.ui.text.convertPasted"), meanings.get("M1+M2+B"));
	}

	private static List<String> withThoseAround(String place) throws NotDefinedException {
		IContextService contexts = PlatformUI.getWorkbench().getService(IContextService.class);
		List<String> all = new ArrayList<>();
		for (String id = place; id != null; ) {
			all.add(id);
			Context context = contexts.getContext(id);
			id = context.isDefined() ? context.getParentId() : null;
		}
		return all;
	}

	/** Returns the commands that each key has in some contexts, by the key as plugin.xml writes it on Linux and Windows. */
	private static Map<String, Set<String>> meanings(Set<String> contexts) {
		Map<String, Set<String>> meanings = new TreeMap<>();
		for (Binding binding : PlatformUI.getWorkbench().getService(IBindingService.class).getBindings()) {
			String command = binding.getParameterizedCommand() == null ? "" : binding.getParameterizedCommand().getId();
			if (contexts.contains(binding.getContextId()) && (command.startsWith(OURS) || KNOWN.contains(command)))
				meanings.computeIfAbsent(written(binding), key -> new TreeSet<>()).add(command);
		}
		return meanings;
	}

	private static String written(Binding binding) {
		return binding.getTriggerSequence().toString().replace("CTRL+SHIFT+", "M1+M2+").replace("SHIFT+CTRL+", "M1+M2+");
	}
}
