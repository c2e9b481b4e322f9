/** The command line as it was typed: options and their help in the user's language, and what is wrong with them. */
package guiju.cli.arguments;
