/** Tests of decisions about matches as files. */
package guiju.versions.lineage;
