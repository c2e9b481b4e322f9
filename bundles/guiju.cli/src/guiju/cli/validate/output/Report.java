package guiju.cli.validate.output;

import guiju.cli.validate.CheckedFile;
import guiju.cli.validate.Tally;

/** Takes the files of a run in their order and writes what was found in them. */
public interface Report {

	/** Begins, before the first file. */
	void begin();

	/** Takes a file that was checked, with findings or without. */
	void file(CheckedFile file);

	/** Ends, after the last file. */
	void end(Tally tally);
}
