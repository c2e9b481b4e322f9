/** From a code to its definition, to all that names it, over the file and over the folder. */
package guiju.dsl.ide.navigation;
