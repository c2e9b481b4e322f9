/** How much a rewording matters: numbers, negations, obligations, laws and named tools that a text holds, and their word lists. */
package guiju.diff.impact;
