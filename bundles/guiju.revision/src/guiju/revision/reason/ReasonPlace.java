package guiju.revision.reason;

import guiju.model.RevisionKind;

/** Where the reason of a change is written, so that the next comparison finds it there. */
public sealed interface ReasonPlace {

	/**
	 * 緣由 below the line of an element.
	 *
	 * @param path the element's path in the new version; empty for the standard's name
	 * @param code the element's code, or null
	 */
	record AtElement(String path, String code) implements ReasonPlace {}

	/**
	 * A line of 修正說明, for what has no line in the new version.
	 *
	 * @param kind what it speaks of
	 * @param code a code, or the keyword of a field
	 * @param citation the cited code, or null
	 */
	record InRevision(RevisionKind kind, String code, String citation) implements ReasonPlace {}
}
