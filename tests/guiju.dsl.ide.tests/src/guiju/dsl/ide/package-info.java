/** What all tests of language services share. */
package guiju.dsl.ide;
