/** Tests of fixes. What they do to some standards stands in testdata/fixes, a folder for each. */
package guiju.dsl.ide.fix;
