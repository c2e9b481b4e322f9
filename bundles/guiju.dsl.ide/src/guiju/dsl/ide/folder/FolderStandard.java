package guiju.dsl.ide.folder;

/**
 * A standard of the folder.
 *
 * @param code its code as printed, or null in a draft that has none
 * @param name its name as printed, or null
 * @param path the path of its file, as the folder names it, with /
 */
public record FolderStandard(String code, String name, String path) {}
