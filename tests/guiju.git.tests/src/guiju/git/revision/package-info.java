/** Files of revisions, read from real repositories. */
package guiju.git.revision;
