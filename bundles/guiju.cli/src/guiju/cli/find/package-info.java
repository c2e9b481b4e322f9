/**
 * The verb find: texts and codes in many standards. A {@link guiju.cli.find.Query} knows what it looks for,
 * {@link guiju.cli.find.HitFinder} where in a standard it is; the lines that cannot be read are looked through, too.
 */
package guiju.cli.find;
