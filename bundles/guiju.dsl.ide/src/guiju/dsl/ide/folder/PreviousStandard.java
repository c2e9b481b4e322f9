package guiju.dsl.ide.folder;

import guiju.model.Standard;

/**
 * The version of a standard before another one.
 *
 * @param standard which file it is
 * @param model what it says; nobody may change it
 */
public record PreviousStandard(FolderStandard standard, Standard model) {}
