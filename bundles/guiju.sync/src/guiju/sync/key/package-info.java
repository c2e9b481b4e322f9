/**
 * Keys of elements that outlive the objects of a parse. After a tree edit, an undo or a redo the keys are known exactly; after
 * any other change of the text they are found again by what the change left as it was, and where that does not decide, by
 * code and wording. Where nothing decides, an element gets a new key: a key never moves to another element.
 */
package guiju.sync.key;
