/** Colours: what each token of a text is. */
package guiju.dsl.ide.highlighting;
