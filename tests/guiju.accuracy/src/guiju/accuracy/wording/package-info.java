/**
 * Says things in other words: tables of synonyms, sentence frames and texts to insert, written by hand, and what makes new
 * texts from them. The product never sees these tables; what it is measured with would otherwise be what it knows.
 */
package guiju.accuracy.wording;
