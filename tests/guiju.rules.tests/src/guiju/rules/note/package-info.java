/** Tests of the rules about footnotes. */
package guiju.rules.note;
