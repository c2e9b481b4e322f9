/**
 * The verbs that change standards: fix, renumber, rename. What they change is decided by the language services, the same as in
 * the workbench; here files are read, written and told of. Nothing of this package but its verbs is loaded before one of them
 * runs, since language services would slow every other start.
 */
package guiju.cli.edit;
