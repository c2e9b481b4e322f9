/** From places to regions. */
package guiju.dsl.location;
