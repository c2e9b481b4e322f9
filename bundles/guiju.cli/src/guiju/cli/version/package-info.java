/** Versions of a standard as the command line names them: files and revisions of a git repository, and the lineage file beside each. */
package guiju.cli.version;
