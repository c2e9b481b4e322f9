/** What the folder knows of each standard, and what follows for all: labels and who cites them, wordings, versions. */
package guiju.workspace.index;
