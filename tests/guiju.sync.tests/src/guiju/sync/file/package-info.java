/** Tests. */
package guiju.sync.file;
