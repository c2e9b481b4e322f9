/** Text for people and programs: UTF-8 streams that notice when they are closed, columns, colours, progress. */
package guiju.cli.output;
