/** Tests of text for terminals and programs. */
package guiju.cli.output;
