package guiju.diff.life;

import java.util.List;

import guiju.diff.change.Kind;

/**
 * An element at one version.
 *
 * @param version the version's place among those compared, from 0
 * @param path the element's path in it
 * @param code its code as printed there, or null
 * @param text its text there, or null
 * @param kinds what happened to it since the version before, in the order of {@link Kind}; empty where nothing did, and in the first version
 */
public record Stage(int version, String path, String code, String text, List<Kind> kinds) {

	/** Copies the kinds. */
	public Stage {
		kinds = List.copyOf(kinds);
	}
}
