package guiju.ui.matrix.content;

import org.eclipse.emf.ecore.EReference;

import guiju.model.OcsPackage.Literals;
import guiju.sync.key.ElementKey;

/**
 * A column of the matrix: a definition, or a code that tasks cite and nothing defines.
 *
 * @param id by what it is known again after an edit
 * @param definition the definition, or null where there is none
 * @param skill whether it is a skill, and not knowledge
 * @param code the code as printed, or an empty text
 * @param name the label in one line, or an empty text
 * @param state whether tasks can cite it
 */
public record MatrixColumn(Object id, ElementKey definition, boolean skill, String code, String name, State state) {

	/** Whether tasks can cite a column. */
	public enum State {
		/** As it should be. */
		DEFINED,
		/** Cited, but nothing defines the code. */
		UNDEFINED,
		/** A definition without a code, which nobody can cite yet. */
		UNCODED,
		/** A second definition of one code: citations count for the first. */
		REPEATED
	}

	/** Returns the list in which a task cites it. */
	public EReference feature() {
		return skill ? Literals.TASK__SKILLS : Literals.TASK__KNOWLEDGE;
	}
}
