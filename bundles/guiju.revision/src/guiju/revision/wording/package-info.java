/** What revision says to people, in zh-TW and English. */
package guiju.revision.wording;
