/** Tests of the verb find. */
package guiju.cli.find;
