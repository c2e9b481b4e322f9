package guiju.ui.problems;

/** What rows stand together. */
enum Grouping {
	/** Those of a standard. */
	FILE,
	/** Those of a rule. */
	RULE,
	/** None: all in the order of the files. */
	NONE
}
