package guiju.rules.folder;

import guiju.rules.history.VersionCode;

/**
 * A code in the form in which codes are compared: however it is spelt, and a first version with and without suffix is one.
 */
record SameCode(String base, int version) {

	/** Returns the comparable form, or null where no code is printed. */
	static SameCode of(String printed) {
		VersionCode code = VersionCode.of(printed);
		return code == null ? null : new SameCode(code.base(), code.number());
	}

	/** Returns a hash that is never 0, which stands for no code. */
	long hash() {
		long hash = 0xcbf29ce484222325L;
		for (int i = 0; i < base.length(); i++)
			hash = (hash ^ base.charAt(i)) * 0x100000001b3L;
		hash = (hash ^ version) * 0x9e3779b97f4a7c15L;
		hash ^= hash >>> 32;
		return hash == 0 ? 1 : hash;
	}
}
