/**
 * A folder of standards. {@link guiju.workspace.Workspace} knows of every file what it defines, what it cites and what is wrong
 * with it, on the disk or as an editor has it at the moment, and tells listeners what changed.
 */
package guiju.workspace;
