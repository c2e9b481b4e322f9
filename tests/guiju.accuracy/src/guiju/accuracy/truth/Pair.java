package guiju.accuracy.truth;

import guiju.diff.element.ElementType;

/**
 * An element of the old version and one of the new that are the same.
 *
 * @param type what they are
 * @param before the old one's path
 * @param after the new one's path
 */
public record Pair(ElementType type, String before, String after) {}
