/** Tests of files: what is in them, how they are written, which there are. */
package guiju.files;
