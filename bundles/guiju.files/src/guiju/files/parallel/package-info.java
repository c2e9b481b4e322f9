/** Work on many files with several threads, and results in order. */
package guiju.files.parallel;
