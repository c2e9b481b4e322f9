/**
 * New codes for elements, with everything that names them. {@link guiju.dsl.ide.rename.CodeRename} gives one code another;
 * {@link guiju.dsl.ide.rename.Renumber} gives many at once, so that numbers are continuous. Both change codes alone: no
 * line moves, and every other byte stays.
 */
package guiju.dsl.ide.rename;
