package guiju.dsl.ide.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import guiju.rules.settings.AttitudeCatalogue;

/** The attitudes of the catalogue, for an attitude whose name is being written. */
final class AttitudeCompletions {

	private AttitudeCompletions() {}

	static List<Completion> of(String line) {
		int colon = 0;
		while (colon < line.length() && line.charAt(colon) != ':' && line.charAt(colon) != '：')
			colon++;
		if (colon == line.length())
			return List.of();
		String prefix = line.substring(colon + 1).stripLeading();
		List<Completion> result = new ArrayList<>();
		for (Map.Entry<String, List<String>> attitude : AttitudeCatalogue.published().wordings().entrySet())
			result.add(new Completion(Completion.Kind.ATTITUDE, prefix, attitude.getKey(),
					attitude.getValue().isEmpty() ? "" : attitude.getValue().get(0)));
		return result;
	}
}
