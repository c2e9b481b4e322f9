/** What users may set: language, theme and font for themselves, stage and severities for the folder. */
package guiju.ui.preferences;
