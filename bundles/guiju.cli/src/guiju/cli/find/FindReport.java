package guiju.cli.find;

import java.util.List;

import guiju.cli.files.Source;
import guiju.dsl.find.Query;
import guiju.dsl.lexing.Token;

/** Takes what was found, file by file. */
interface FindReport {

	/** Begins, before the first file. */
	void begin(String query);

	/** Takes a file and returns how many hits it has. */
	int file(Source source, String text, List<Token> tokens, Query query);

	/** Ends, after the last file. */
	void end(int files, int hits);
}
