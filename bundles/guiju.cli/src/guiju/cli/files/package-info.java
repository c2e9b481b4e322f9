/** Files: which ones a command line means, what is in them and whether that is text, and how they are written whole or not at all. */
package guiju.cli.files;
