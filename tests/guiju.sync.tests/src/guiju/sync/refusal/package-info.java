/** Tests. */
package guiju.sync.refusal;
