/** What a user can set for the rules: severities, stage, code lists, the catalogue of attitudes, today. */
package guiju.rules.settings;
