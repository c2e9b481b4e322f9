/** Tests. */
package guiju.sync.outside;
