/** A standard while it is edited, with the memory of what each of its elements was. */
package guiju.accuracy.draft;
