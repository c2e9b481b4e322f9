/** Bullets and acceptances. */
package guiju.dsl.linking;
