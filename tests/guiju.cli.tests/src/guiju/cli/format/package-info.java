/** Tests of the verb format. */
package guiju.cli.format;
