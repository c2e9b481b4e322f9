/** Tests. */
package guiju.sync.session;
