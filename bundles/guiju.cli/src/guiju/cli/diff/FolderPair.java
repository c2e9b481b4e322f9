package guiju.cli.diff;

/**
 * The same standard in two folders.
 *
 * @param before the old version
 * @param after the new version
 */
record FolderPair(FolderStandard before, FolderStandard after) {}
