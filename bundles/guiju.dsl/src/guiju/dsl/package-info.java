/**
 * The language of .ocs files: grammar, wiring, and {@link guiju.dsl.StandardParser}, the way in for whoever has a text and
 * wants the standard and its findings.
 */
package guiju.dsl;
