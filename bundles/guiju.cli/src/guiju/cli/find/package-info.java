/** The verb find: what {@link guiju.dsl.find.HitFinder} finds in many standards, for people and for programs. */
package guiju.cli.find;
