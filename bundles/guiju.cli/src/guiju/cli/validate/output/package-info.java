/** Reports of findings: for people, as JSON, as SARIF. All are written as the findings come, none is kept. */
package guiju.cli.validate.output;
