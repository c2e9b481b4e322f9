package guiju.versions.place;

import java.io.IOException;

/** Where a version of a standard is kept. */
public sealed interface VersionPlace permits FilePlace, RevisionPlace {

	/** Returns the name of its file, without folders: what it ends with tells how its content is meant. */
	String fileName();

	/**
	 * Returns its content.
	 *
	 * @throws IOException if it cannot be read; {@link guiju.git.wording.GitException} where it is git's data that is wrong
	 */
	byte[] read() throws IOException;

	/** Returns the place of a file of another name in the same folder, whether there is one or not. */
	VersionPlace beside(String fileName);

	/** Returns the content of a file that lies beside it, or null where there is none of that name. */
	byte[] readBeside(String fileName) throws IOException;
}
