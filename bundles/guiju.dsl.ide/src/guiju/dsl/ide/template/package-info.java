/** Skeletons of elements with places to fill in, in the words and with the next codes of the file. */
package guiju.dsl.ide.template;
