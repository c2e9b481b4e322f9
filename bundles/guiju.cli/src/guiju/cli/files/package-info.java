/** Which files a command line means, and what it tells of those that it has no use for. */
package guiju.cli.files;
