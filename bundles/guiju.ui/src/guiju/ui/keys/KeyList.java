package guiju.ui.keys;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

import guiju.ui.wording.Words;

/** Commands with their keys: the product's own, and those of the workbench that its menus show. */
final class KeyList {

	/**
	 * A command and its keys.
	 *
	 * @param name what it does
	 * @param keys its keys as written on a keyboard
	 */
	record Entry(String name, String keys) {}

	private static final String BETWEEN = " / ";
	private static final String OURS = "guiju.";
	private static final String BACK = "org.eclipse.ui.navigate.backwardHistory";
	private static final String FORWARD = "org.eclipse.ui.navigate.forwardHistory";
	private static final String COMPLETION = "org.eclipse.ui.edit.text.contentAssist.proposals";
	/** Commands of the platform that have other names here. */
	private static final Map<String, String> OTHERWISE = Map.of(COMPLETION, "completion", BACK, "back", FORWARD, "forward", "org.eclipse.ui.window.openEditorDropDown", "editors");
	private static final List<String> THEIRS = List.of("org.eclipse.ui.file.save", "org.eclipse.ui.file.saveAll", "org.eclipse.ui.file.close",
			"org.eclipse.ui.edit.undo", "org.eclipse.ui.edit.redo", "org.eclipse.ui.edit.cut", "org.eclipse.ui.edit.copy", "org.eclipse.ui.edit.paste",
			"org.eclipse.ui.edit.delete", "org.eclipse.ui.edit.selectAll", "org.eclipse.ui.edit.findReplace", "org.eclipse.ui.edit.rename",
			"org.eclipse.ui.file.refresh", "org.eclipse.ui.window.nextEditor", "org.eclipse.ui.window.nextView", "org.eclipse.ui.window.activateEditor",
			"org.eclipse.ui.window.maximizePart", "org.eclipse.ui.window.openEditorDropDown", BACK, FORWARD, COMPLETION);
	/** Keys that a page hears by itself. They stand in its words, a line each: what it does, a tab, the keys. */
	private static final String OWN = "own";

	private KeyList() {}

	static List<Entry> all() {
		IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
		Map<String, List<String>> keys = new TreeMap<>(Collator.getInstance(Words.language()));
		for (Binding binding : bindings.getBindings()) {
			ParameterizedCommand command = binding.getParameterizedCommand();
			if (command == null || !binding.getSchemeId().equals("org.eclipse.ui.defaultAcceleratorConfiguration") || !isShown(command.getId()))
				continue;
			String key = binding.getTriggerSequence().format();
			List<String> known = keys.computeIfAbsent(name(command), name -> new ArrayList<>());
			if (bindings.isPerfectMatch(binding.getTriggerSequence()) || known.isEmpty())
				if (!known.contains(key))
					known.add(key);
		}
		new Words(KeyList.class).text(OWN).lines().map(line -> line.split("\t")).forEach(own -> keys.computeIfAbsent(own[0], name -> new ArrayList<>()).add(own[1]));
		return keys.entrySet().stream().map(entry -> new Entry(entry.getKey(), String.join(BETWEEN, entry.getValue().stream().sorted(Comparator.comparing(String::length)).limit(2).toList())))
				.toList();
	}

	private static boolean isShown(String id) {
		return id.startsWith(OURS) || THEIRS.contains(id);
	}

	private static String name(ParameterizedCommand command) {
		try {
			return OTHERWISE.containsKey(command.getId()) ? new Words(KeyList.class).text(OTHERWISE.get(command.getId())) : command.getName();
		} catch (NotDefinedException gone) {
			return command.getId();
		}
	}
}
