/**
 * Rules about the numbers in codes. Numbers are positions: they begin at 1, leave nothing out, rise, and carry the parent's
 * numbers before their own. The three rules share one reading of a row of siblings ({@link guiju.rules.numbering.SiblingNumbers})
 * and are made so that one cause gives one finding.
 */
package guiju.rules.numbering;
