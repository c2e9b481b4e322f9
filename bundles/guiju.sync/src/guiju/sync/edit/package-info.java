/**
 * From an edit of the tree to changes of the text: which lines go, which come, which words are replaced. Everything else stays
 * as it is, byte for byte. What is new is written as the file is: its indentation, keywords, separators, colons and line ends.
 */
package guiju.sync.edit;
