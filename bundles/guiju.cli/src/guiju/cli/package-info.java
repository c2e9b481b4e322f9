/**
 * The command line: {@link guiju.cli.Main} is the process, {@link guiju.cli.Cli} a run without one, so that tests call it with
 * streams of their own. Each verb has a package; what verbs share stands in files, output, parallel, arguments and messages.
 */
package guiju.cli;
