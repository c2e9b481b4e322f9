/** Rules about how texts are written, whatever they say: punctuation, blanks, variants of characters. */
package guiju.rules.wording;
