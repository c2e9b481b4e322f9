/** What each finding code means and what to do, under the code itself; {@link guiju.rules.Messages} words it as {@code help.<code>}. */
package guiju.rules.help;
