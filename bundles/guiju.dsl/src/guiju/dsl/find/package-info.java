/**
 * Texts and codes found in a standard. A {@link guiju.dsl.find.Query} knows what it looks for, {@link guiju.dsl.find.HitFinder}
 * where in a standard it is; the lines that cannot be read are looked through, too.
 */
package guiju.dsl.find;
