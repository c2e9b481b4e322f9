/** The check of one file, and what only the folder can tell of it. */
package guiju.workspace.check;
