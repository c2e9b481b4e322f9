package guiju.workspace.disk;

import java.util.Comparator;

/** The order in which a walk over folders meets paths with /: by names, folder by folder, so that a/b comes before a.ocs. */
public final class PathOrder implements Comparator<String> {

	/** The order. */
	public static final PathOrder BY_NAMES = new PathOrder();

	private PathOrder() {}

	@Override
	public int compare(String one, String other) {
		int length = Math.min(one.length(), other.length());
		for (int i = 0; i < length; i++) {
			char c = one.charAt(i);
			char d = other.charAt(i);
			if (c != d)
				return c == '/' ? -1 : d == '/' ? 1 : Character.compare(c, d);
		}
		return Integer.compare(one.length(), other.length());
	}
}
