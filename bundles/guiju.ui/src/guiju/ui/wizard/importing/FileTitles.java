package guiju.ui.wizard.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Gives the sources of one run names for their files; two that would have the same one are parted by a number. */
final class FileTitles {

	private FileTitles() {}

	/** Returns a name for each, in their order; null for what makes no file. */
	static List<String> of(List<Imported> imported) {
		Set<String> taken = new HashSet<>();
		List<String> names = new ArrayList<>();
		for (Imported each : imported)
			names.add(each.isGood() ? free(each.fileName(), taken) : null);
		return names;
	}

	/** Some systems take upper and lower case for the same. */
	private static String free(String name, Set<String> taken) {
		String free = name;
		for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++)
			free = name.substring(0, name.length() - ".ocs".length()) + " (" + i + ").ocs";
		return free;
	}
}
