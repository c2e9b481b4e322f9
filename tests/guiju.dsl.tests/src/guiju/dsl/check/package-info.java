/** Findings at their exact places. */
package guiju.dsl.check;
