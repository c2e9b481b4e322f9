/** What a document may be at most, and what a format can carry: the guard against hostile and broken input. */
package guiju.exchange.bounds;
