/** Tests. */
package guiju.sync.journal;
