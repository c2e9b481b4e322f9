/** Tests of what is on the disk. */
package guiju.workspace.disk;
