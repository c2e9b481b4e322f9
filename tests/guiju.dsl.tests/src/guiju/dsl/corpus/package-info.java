/** Texts to try the language on: the examples, odd lines, and files made of both at random. */
package guiju.dsl.corpus;
