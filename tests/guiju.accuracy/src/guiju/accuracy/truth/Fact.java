package guiju.accuracy.truth;

import guiju.diff.change.Kind;
import guiju.diff.element.ElementType;

/**
 * One thing that happened.
 *
 * @param kind what it is
 * @param type of which element
 * @param before the old element's path, of a merge all paths; empty for what was added. For reordering and renumbering it
 *        is the parent's, since which of two swapped siblings moved nobody can tell: they are counted by their list
 * @param after the new element's path, of a split all paths; empty for what was removed
 * @param detail the field, the cited code, or the count within a list; empty else
 */
public record Fact(Kind kind, ElementType type, String before, String after, String detail) {}
