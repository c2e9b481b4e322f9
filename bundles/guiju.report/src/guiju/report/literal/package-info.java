/** Texts of a standard as they are, in a medium that would obey or hide some of their characters. */
package guiju.report.literal;
