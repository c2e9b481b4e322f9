/** From text to tokens. */
package guiju.dsl.lexing;
