/** What language services say to people, in zh-TW and English. */
package guiju.dsl.ide.wording;
