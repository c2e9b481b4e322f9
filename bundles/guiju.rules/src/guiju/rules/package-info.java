/**
 * Rules over a standard and over a folder of standards: what they look at ({@link guiju.rules.StandardCheck}), what they
 * report ({@link guiju.rules.Finding}) and which there are ({@link guiju.rules.StandardRules}). The rules themselves stand
 * in the packages below, by what they are about, each with its messages beside it.
 */
package guiju.rules;
