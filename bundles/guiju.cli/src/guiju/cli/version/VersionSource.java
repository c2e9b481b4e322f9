package guiju.cli.version;

import java.io.IOException;

import guiju.versions.place.VersionPlace;

/** A version of a standard as it was named on the command line. */
public interface VersionSource {

	/** Returns what the user calls it. */
	String name();

	/** Returns where it is. */
	VersionPlace place();

	/** Returns what a file beside it is called in messages. */
	String nameBeside(String fileName);

	/** Returns its content. */
	default byte[] read() throws IOException {
		return place().read();
	}

	/** Returns the content of a file that lies beside it, or null where there is none of that name. */
	default byte[] readBeside(String fileName) throws IOException {
		return place().readBeside(fileName);
	}
}
