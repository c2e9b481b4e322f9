/** A text checked: the findings of its lines and of the rules, each at its exact place. */
package guiju.dsl.check;
