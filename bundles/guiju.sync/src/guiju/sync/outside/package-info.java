/** What happens when a file changes under its editor: both changes are kept where their lines differ, else somebody is asked. */
package guiju.sync.outside;
