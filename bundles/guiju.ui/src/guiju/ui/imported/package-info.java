/** What an import decided, kept beside the standard that was made of it until somebody has compared every doubtful place with the print. */
package guiju.ui.imported;
