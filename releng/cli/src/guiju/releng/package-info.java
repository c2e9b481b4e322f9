/** Steps of the build that Maven runs from source: what the command line is shipped with. */
package guiju.releng;
