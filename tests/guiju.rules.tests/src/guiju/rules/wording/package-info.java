/** Tests of the rules about how texts are written. */
package guiju.rules.wording;
