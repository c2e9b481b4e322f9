/** Tests of the verbs fix, renumber and rename. */
package guiju.cli.edit;
