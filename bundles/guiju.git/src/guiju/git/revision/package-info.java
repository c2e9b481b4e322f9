/** Reads files of any revision of a git repository. */
package guiju.git.revision;
