/**
 * One standard as text and as tree. The text is a {@link org.eclipse.jface.text.IDocument} that any number of editors may show;
 * whoever changes it, the session follows: it records one history, reads the text, finds the keys of the elements again and
 * tells its listeners what changed. Edits of the tree are planned, verified and made as changes of that same text.
 *
 * <p>Threads: a session belongs to the thread that made it. All its methods, all changes of its document and all
 * calls of listeners happen there. Where an executor for background work is given, reading and checking happen on it, on
 * immutable copies; a result is taken on the owner's thread, and only if the text has not changed since. A
 * {@link guiju.sync.session.Snapshot} may be read by any thread.
 */
package guiju.sync.session;
