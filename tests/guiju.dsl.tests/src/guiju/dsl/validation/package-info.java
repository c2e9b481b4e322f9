/** Findings as issues of Xtext. */
package guiju.dsl.validation;
