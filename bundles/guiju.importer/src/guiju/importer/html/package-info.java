/**
 * Reads published standards from web pages: hand-written ones, those that word processors save, whole pages in one file
 * (MHTML), and pieces of a page. {@link guiju.importer.html.HtmlReader} is the way in; {@code HtmlContent} knows pages and
 * their encoding, {@code StyleSheet} and {@code Boxes} what is shown and how, {@code PageWalk} goes through a page once and
 * fills {@code Lines} and {@code Blocks}, {@code Grid} lays tables out. Nothing is fetched, no script is run.
 */
package guiju.importer.html;
