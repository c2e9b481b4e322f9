/** Tests of the rules about what says the same thing twice. */
package guiju.rules.similarity;
