package guiju.sync.plan;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import guiju.dsl.ide.rename.RenumberOptions;
import guiju.sync.key.ElementKey;

/** Something that one can do to a standard. Positions count from 0 among the siblings of one feature. */
public sealed interface TreeEdit {

	/** Adds a new element below a parent, which for most is the standard. */
	record Insert(ElementKey parent, int index, Draft element) implements TreeEdit {}

	/** Takes elements away with all below them; also citations and acceptances. */
	record Delete(List<ElementKey> elements) implements TreeEdit {

		/** Copies the list. */
		public Delete {
			elements = List.copyOf(elements);
		}
	}

	/** Moves an element, which keeps its code, to a position that counts without itself. */
	record Move(ElementKey element, ElementKey parent, EReference feature, int index) implements TreeEdit {}

	/** Puts a copy behind an element; codes in it that would be taken become the next free ones. */
	record Duplicate(ElementKey element) implements TreeEdit {}

	/** Sets a value, or clears it with null: a text with its paragraphs parted by \n, a level, a reason, a date, a code by itself. */
	record SetValue(ElementKey element, EAttribute feature, String value) implements TreeEdit {}

	/** Says whether a name is that of an occupation or a job family, or what a reason of 修正說明 speaks of. */
	record SetKind(ElementKey element, Enumerator kind) implements TreeEdit {}

	/** Adds a value to a list of values, the developers. */
	record AddEntry(ElementKey element, EAttribute feature, int index, String value) implements TreeEdit {}

	/** Changes a value of a list of values. */
	record SetEntry(ElementKey element, EAttribute feature, int index, String value) implements TreeEdit {}

	/** Takes a value out of a list of values. */
	record RemoveEntry(ElementKey element, EAttribute feature, int index) implements TreeEdit {}

	/** Moves a value within a list of values. */
	record MoveEntry(ElementKey element, EAttribute feature, int from, int to) implements TreeEdit {}

	/** Lets a task cite a code. */
	record AddCitation(ElementKey task, EReference feature, int index, String code) implements TreeEdit {}

	/** Takes a citation out of its task. */
	record RemoveCitation(ElementKey citation) implements TreeEdit {}

	/** Moves a citation within its task or to another, to a position that counts without itself. */
	record MoveCitation(ElementKey citation, ElementKey task, int index) implements TreeEdit {}

	/** Gives an element another code, and all citations and references of it, too; on request also the codes below it. */
	record RenameCode(ElementKey element, String code, boolean withChildren) implements TreeEdit {}

	/** Numbers everything by its position, with all citations and references. */
	record Renumber(RenumberOptions options) implements TreeEdit {}

	/** Takes a definition away and lets everybody who cites it cite another one. */
	record MergeDefinitions(ElementKey from, ElementKey into) implements TreeEdit {}

	/** Makes knowledge a skill or a skill knowledge, with the next free code and all citations. */
	record ConvertDefinition(ElementKey definition) implements TreeEdit {}

	/** Puts what was copied below a parent. Definitions that it cites come along, unless one with the same label is there. */
	record Paste(ElementKey parent, int index, Clip clip) implements TreeEdit {}

	/** Accepts a finding on the line of an element, or with a feature on the line that carries it. */
	record Accept(ElementKey element, EStructuralFeature feature, String finding, String reason) implements TreeEdit {}

	/** Does several things, one after the other, as one. All or none. */
	record Several(List<TreeEdit> edits) implements TreeEdit {

		/** Copies the list. */
		public Several {
			edits = List.copyOf(edits);
		}
	}
}
