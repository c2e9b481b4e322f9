/** Tests. */
package guiju.sync.edit;
