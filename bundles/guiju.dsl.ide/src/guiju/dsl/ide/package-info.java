/**
 * The language's services for editors, command line and language server, without any user interface, and how Xtext is told of
 * some of them. Each service takes a parsed text, where it looks beyond the file a {@link guiju.dsl.ide.folder.FolderIndex}, and
 * returns plain records; each answers for every text and every offset. Changes are
 * {@link guiju.dsl.edit.Replacement}s in text order.
 *
 * <ul>
 * <li>writing: {@link guiju.dsl.ide.completion.Completions}, {@link guiju.dsl.ide.template.Templates},
 * {@link guiju.dsl.ide.typing.EnterKey}, {@link guiju.dsl.ide.typing.PastedLines}
 * <li>reading: {@link guiju.dsl.ide.outline.Outline}, {@link guiju.dsl.ide.hover.Hovers}, {@link guiju.dsl.ide.folding.Folding},
 * {@link guiju.dsl.ide.highlighting.Highlights}, {@link guiju.dsl.ide.navigation.Navigation}
 * <li>changing: {@link guiju.dsl.ide.rename.CodeRename}, {@link guiju.dsl.ide.rename.Renumber}, {@link guiju.dsl.ide.fix.Fixes},
 * {@link guiju.dsl.ide.fix.FixAll}
 * <li>what these stand on: {@link guiju.dsl.ide.occurrence.Occurrences}, {@link guiju.dsl.ide.line.TextLines}
 * </ul>
 */
package guiju.dsl.ide;
