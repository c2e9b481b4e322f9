package guiju.revision.revise;

import guiju.model.Standard;
import guiju.model.Version;
import guiju.model.code.Characters;
import guiju.rules.history.VersionCode;

/**
 * What the next version of a standard is called.
 *
 * @param own the number of the version at hand, or 0 where nothing tells
 * @param oldCode the code of the version at hand as printed, or null
 * @param code the code of the next version, or null where the standard has none yet
 */
record NextVersion(int own, String oldCode, String code) {

	/** Reads it from the code, or without one from the newest row of the history. */
	static NextVersion of(Standard standard) {
		VersionCode own = VersionCode.of(standard.getCode());
		if (own != null)
			return new NextVersion(own.number(), standard.getCode(), own.print(own.number() + 1));
		int newest = 0;
		for (Version row : standard.getVersions())
			newest = Math.max(newest, number(row));
		return new NextVersion(newest, null, null);
	}

	/** Returns the number of the next version. */
	int number() {
		return own + 1;
	}

	/** Returns the code of an earlier version. */
	String code(int version) {
		return code == null ? null : VersionCode.of(code).print(version);
	}

	/** Returns the version that a row is of, by its label, else by its code; 0 where nothing tells. */
	static int number(Version row) {
		String figures = row.getVersion() == null ? "" : narrow(row.getVersion()).replaceAll("[^0-9]", "");
		if (!figures.isEmpty() && figures.length() < 4)
			return Integer.parseInt(figures);
		VersionCode code = VersionCode.of(row.getCode());
		return code == null ? 0 : code.number();
	}

	private static String narrow(String text) {
		StringBuilder narrow = new StringBuilder();
		for (int i = 0; i < text.length(); i++)
			narrow.append(Characters.narrow(text.charAt(i)));
		return narrow.toString();
	}
}
