/** Tests of files as editors read and save them. */
package guiju.workspace.file;
