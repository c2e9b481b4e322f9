/**
 * The canonical text of a standard: one layout, in either vocabulary. {@link guiju.text.writer.StandardTextWriter} writes
 * whole standards, {@link guiju.text.writer.ElementWriter} the lines of one element or of one of its fields, and
 * {@link guiju.text.writer.Slot} tells what the language can carry where. What is written reads back as the same model;
 * a value for which that cannot hold is refused, never written.
 */
package guiju.text.writer;
