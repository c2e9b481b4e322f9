package guiju.dsl.find;

import java.util.List;

import guiju.dsl.location.Region;

/** What a user looks for. */
public interface Query {

	/** Returns where in a text it is, from left to right and without overlaps. */
	List<Region> in(String text);

	/** Tells whether it looks for a code; then a place in a text refers to what has the code. */
	boolean isCode();

	/** Reads what a user typed, which must not be blank: the code of an element or of a standard, or else a text. */
	static Query of(String typed) {
		Query code = CodeQuery.of(typed);
		return code == null ? new TextQuery(typed) : code;
	}
}
