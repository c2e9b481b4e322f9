/** Tests of renames and renumbering. */
package guiju.dsl.ide.rename;
