/** The head of a standard read from its text without a parser, for passes over very many files. */
package guiju.dsl.head;
