/** Rules about what a standard must have: codes, parents, levels, indicators, outputs. */
package guiju.rules.completeness;
