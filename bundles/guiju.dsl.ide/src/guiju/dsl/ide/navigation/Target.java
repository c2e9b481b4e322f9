package guiju.dsl.ide.navigation;

import java.util.Optional;

import guiju.dsl.location.Region;

/**
 * Where something is defined.
 *
 * @param from the words that lead there, in the text at hand
 * @param path the file of the folder that it is in, or empty for the text at hand
 * @param region the code of the definition; of a whole standard its beginning
 */
public record Target(Region from, Optional<String> path, Region region) {}
