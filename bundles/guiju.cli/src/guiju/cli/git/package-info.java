/** The verb git: drivers installed in a repository, and what git then calls. */
package guiju.cli.git;
