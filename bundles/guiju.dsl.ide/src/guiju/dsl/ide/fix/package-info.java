/**
 * Ways to mend findings. A rule names fixes in words; {@link guiju.dsl.ide.fix.NamedFixes} knows of each word what it does
 * to the text, {@link guiju.dsl.ide.fix.FurtherFixes} adds what no rule names. {@link guiju.dsl.ide.fix.Fixes} offers only
 * what it has tried: the finding is gone afterwards, and there are no more errors than before.
 * {@link guiju.dsl.ide.fix.FixAll} mends all of a kind.
 */
package guiju.dsl.ide.fix;
