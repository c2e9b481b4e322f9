/** Tests of the command line: whole runs in this process, on real files, with streams of their own. */
package guiju.cli;
