package guiju.revision.place;

import guiju.revision.trio.Trio;

/**
 * Something at a place.
 *
 * @param trio what
 * @param branch in which resolution it stands here
 */
public record Placed(Trio trio, Branch branch) {}
