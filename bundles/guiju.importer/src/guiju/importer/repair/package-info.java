/**
 * Mends what typesetting and extraction did to the text: remnants of markup, note markers in all spellings, blanks inside
 * words, texts cut by breaks, codes that stick to names. What it changes it notes as decisions.
 */
package guiju.importer.repair;
