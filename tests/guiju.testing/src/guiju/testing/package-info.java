/** What the tests of several bundles share. */
package guiju.testing;
