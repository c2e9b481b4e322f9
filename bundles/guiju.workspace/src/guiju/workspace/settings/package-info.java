/** The settings in force for each folder, and whether they changed. */
package guiju.workspace.settings;
