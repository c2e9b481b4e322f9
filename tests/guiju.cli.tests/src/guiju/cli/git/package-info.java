/** Git calls Guiju, in real repositories. */
package guiju.cli.git;
