/** Work on many files at once, with results in their order and in bounded memory. */
package guiju.cli.parallel;
