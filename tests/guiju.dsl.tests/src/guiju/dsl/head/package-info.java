/** Tests of the head read without a parser. */
package guiju.dsl.head;
