/** The file of a session: read strictly, written whole or not at all, and looked at again before it is written over. */
package guiju.sync.file;
