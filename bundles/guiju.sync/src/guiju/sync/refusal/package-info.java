/** Why an edit is not made: said in zh-TW and English, with what to do instead. */
package guiju.sync.refusal;
