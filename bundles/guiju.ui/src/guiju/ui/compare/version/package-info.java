/** Where the versions come from that are compared, and how they are read. */
package guiju.ui.compare.version;
