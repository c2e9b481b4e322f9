/** Tests of files: which ones, what is in them, how they are written. */
package guiju.cli.files;
