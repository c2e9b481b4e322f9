package guiju.ui.tree;

import org.eclipse.emf.ecore.EReference;

import guiju.sync.key.ElementKey;

/** A row of the tree. Rows of one thing are equal, so that a viewer keeps selection and expansion when the tree is made anew. */
sealed interface Row {

	/** An element. */
	record Of(ElementKey key) implements Row {}

	/** All that one list of an element holds: the knowledge of the standard, the skills that a task cites. */
	record Group(ElementKey owner, EReference feature) implements Row {}

	/**
	 * A line that cannot be read.
	 *
	 * @param text what it says
	 * @param nth which one of the lines that say so, from 0; its number would change with every line above
	 */
	record Broken(String text, int nth) implements Row {}
}
