/**
 * Rules over a folder of standards. A folder may hold a hundred thousand files, so none of them is kept: each leaves a
 * summary of about a hundred bytes ({@link guiju.rules.folder.FolderSummaries}), rules compare summaries, and only what
 * looks wrong is read again before anyone is accused.
 */
package guiju.rules.folder;
