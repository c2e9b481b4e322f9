/** What is the same in the three texts of a merge: the common base, ours and theirs. */
package guiju.revision.trio;
