/** Rules about what says the same thing twice, compared without what does not change the meaning. */
package guiju.rules.similarity;
