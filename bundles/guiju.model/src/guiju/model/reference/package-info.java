/** References inside texts: note markers 【註1】 and codes in brackets 【T1.1】. */
package guiju.model.reference;
