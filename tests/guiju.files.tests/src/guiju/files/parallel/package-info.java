/** Tests of work on many files at once. */
package guiju.files.parallel;
