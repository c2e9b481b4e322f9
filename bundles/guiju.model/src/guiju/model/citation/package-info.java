/** Who cites what: tasks cite knowledge and skills by code, within one standard. */
package guiju.model.citation;
