/** Opens folders: by a dialog, by the list of recent ones, by the command line; and says in words why one cannot be opened. */
package guiju.ui.folder;
