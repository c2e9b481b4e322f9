/** Tests that what is no standard ends quickly, with a refusal or with a report that says so. */
package guiju.importer.hostile;
