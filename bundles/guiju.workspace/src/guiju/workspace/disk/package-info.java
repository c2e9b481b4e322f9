/** What is on the disk: which files there are and whether they changed. */
package guiju.workspace.disk;
