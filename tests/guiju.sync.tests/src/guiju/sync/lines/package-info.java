/** Tests. */
package guiju.sync.lines;
