/** Tests of the verb validate. */
package guiju.cli.validate;
