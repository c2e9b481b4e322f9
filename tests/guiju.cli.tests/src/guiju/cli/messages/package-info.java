/** Tests of wordings. */
package guiju.cli.messages;
