/** What git's part says to people, in zh-TW and English. */
package guiju.git.wording;
