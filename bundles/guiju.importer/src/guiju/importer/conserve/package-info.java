/**
 * Nothing is lost in silence: every character of the source is known by a number, keeps it on its way through repair and
 * interpretation, and in the end is booked as what became of it.
 */
package guiju.importer.conserve;
