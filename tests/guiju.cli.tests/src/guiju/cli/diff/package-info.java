/** Tests of the verb diff, as a user runs it. */
package guiju.cli.diff;
