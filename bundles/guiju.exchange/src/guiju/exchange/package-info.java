/** What reading and writing other formats has in common: why a document is refused, and where. */
package guiju.exchange;
