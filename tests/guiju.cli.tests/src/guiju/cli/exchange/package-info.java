/** Tests of the verbs import and export. */
package guiju.cli.exchange;
