/**
 * The verb validate. {@link guiju.cli.validate.Validation} runs two passes: the heads of all files for what only a folder can tell,
 * then every file by itself; the second pass hands each file to a report as soon as it is checked.
 */
package guiju.cli.validate;
