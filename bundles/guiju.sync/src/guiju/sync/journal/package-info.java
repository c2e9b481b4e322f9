/**
 * Keeps unsaved text where the end of a process, however sudden, cannot take it. Each document has one file in the journal's
 * folder: a snapshot of its text with the name of its file and what that file held. A snapshot replaces the one before by an
 * atomic move once it is on the disk, at most a second after a change; saving takes it away.
 */
package guiju.sync.journal;
