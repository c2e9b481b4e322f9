package guiju.dsl.ide.folder;

import guiju.dsl.location.Region;

/**
 * A place in a file of the folder.
 *
 * @param standard the standard of the file
 * @param code the code of what stands there, as printed, or null where it has none: a definition's own, or that of the citing task
 * @param name the name of what stands there, or empty
 * @param region where in the file's text: the code of a definition, or the citation
 */
public record FolderPlace(FolderStandard standard, String code, String name, Region region) {}
