package guiju.accuracy.baseline;

import guiju.accuracy.generate.VersionPair;

/** A way to compare two versions. It sees the versions alone, never the truth. */
public interface Method {

	/** Returns what it is called in a report. */
	String name();

	/** Compares the versions of a pair. */
	Outcome compare(VersionPair pair);
}
