/** Makes version pairs whose truth is known: a published standard, a scenario and a seed give always the same pair. */
package guiju.accuracy.generate;
