package guiju.dsl.ide.navigation;

import guiju.dsl.location.Region;

/**
 * A place that names what the cursor is on.
 *
 * @param region the code or label
 * @param definition whether it defines it
 */
public record Mark(Region region, boolean definition) {}
