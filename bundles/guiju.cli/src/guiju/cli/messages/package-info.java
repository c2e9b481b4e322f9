/** What the command line says, in zh-TW and English. */
package guiju.cli.messages;
