/** Rules about 職類別, 職業別 and 行業別. */
package guiju.rules.classification;
