package guiju.cli.version;

import java.io.IOException;

/** Where a version of a standard is read from. */
public interface VersionSource {

	/** Returns what the user calls it. */
	String name();

	/** Returns its content. */
	byte[] read() throws IOException;

	/** Returns the content of a file that lies beside it, or null where there is none of that name. */
	byte[] readBeside(String fileName) throws IOException;

	/** Returns what a file beside it is called in messages. */
	String nameBeside(String fileName);
}
