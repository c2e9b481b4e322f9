/** Reads published standards that other tools extracted as text: tables by tabs or bars, lists and remnants of Markdown. */
package guiju.importer.text;
