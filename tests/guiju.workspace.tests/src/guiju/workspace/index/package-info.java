/** Tests of what a folder knows of its standards. */
package guiju.workspace.index;
