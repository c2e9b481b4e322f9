/**
 * What language services want to know of the other standards of a folder. The interface stands here and not with whoever
 * indexes folders, so that services need no index: {@link guiju.dsl.ide.folder.FolderIndex#EMPTY} knows of no other file.
 */
package guiju.dsl.ide.folder;
