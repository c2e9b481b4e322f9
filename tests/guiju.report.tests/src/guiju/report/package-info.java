/** What the tests of all reports share. */
package guiju.report;
