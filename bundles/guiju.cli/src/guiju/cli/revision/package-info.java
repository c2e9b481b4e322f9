/** The verbs merge and revise. */
package guiju.cli.revision;
