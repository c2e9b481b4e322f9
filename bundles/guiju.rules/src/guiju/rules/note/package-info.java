/** Rules about footnotes 註1 and their markers 【註1】. */
package guiju.rules.note;
