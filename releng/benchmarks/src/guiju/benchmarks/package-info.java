/** What is measured, and how: docs/performance.md tells the results with the machine and the baseline of the same run. */
package guiju.benchmarks;
