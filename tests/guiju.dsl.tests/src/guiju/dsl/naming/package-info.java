/** What other files see. */
package guiju.dsl.naming;
