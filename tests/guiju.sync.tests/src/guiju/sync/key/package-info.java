/** Tests. */
package guiju.sync.key;
