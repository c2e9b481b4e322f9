/**
 * What lies on the desk: the open folder and the documents being edited. The workbench offers it as a service; everything
 * else in this bundle asks the {@link guiju.ui.desk.Desk} and keeps no such state of its own.
 */
package guiju.ui.desk;
