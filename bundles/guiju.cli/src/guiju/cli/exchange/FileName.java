package guiju.cli.exchange;

import guiju.files.FileNames;
import guiju.model.Standard;

/** The name of a standard's file: its code, else its name, made safe for every file system. */
public final class FileName {

	private FileName() {}

	/** Returns the name with its ending; a standard with neither code nor name is simply a standard. */
	static String of(Standard standard) {
		String name = safe(standard.getCode());
		if (name.isEmpty())
			name = safe(standard.getName());
		return (name.isEmpty() ? "standard" : name) + ".ocs";
	}

	/** Returns a text as part of a name that every file system takes; empty where nothing of it can stay. */
	public static String safe(String text) {
		return FileNames.safe(text);
	}
}
