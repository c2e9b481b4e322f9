package guiju.importer.interpret;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import guiju.importer.conserve.TracedText;
import guiju.importer.label.MainColumn;
import guiju.importer.repair.Entry;
import guiju.model.Citation;
import guiju.model.Indicator;
import guiju.model.OcsFactory;
import guiju.model.OcsPackage.Literals;
import guiju.model.Output;

/** Makes the outputs, indicators and citations of tasks, and remembers which row printed which citation. */
final class Elements {

	private final List<Draft> citations = new ArrayList<>();
	private final Map<RowPlan, List<Draft>> byRow = new IdentityHashMap<>();
	private RowPlan reading;

	/** Turns to a row. */
	void turnTo(RowPlan row) {
		reading = row;
	}

	/** Returns the citations in printed order; a cell beside several tasks has them once for each. */
	List<Draft> citations() {
		return citations;
	}

	/** Returns the citations that a row prints. */
	List<Draft> citations(RowPlan row) {
		return byRow.getOrDefault(row, List.of());
	}

	/** Tells whether the row that is read printed a citation. */
	boolean isCitedHere(Draft draft) {
		return citations(reading).contains(draft);
	}

	/** Adds what a code stands for to a task. */
	void add(TaskDraft task, Entry entry) {
		keep(task, new Draft(create(task, entry.letter()), feature(entry.letter()), entry, entry.text()));
	}

	/** Adds what has no code to a task. */
	void add(TaskDraft task, MainColumn column, TracedText text) {
		keep(task, new Draft(create(task, column.letter()), feature(column.letter()), null, text));
	}

	/** Lets a task cite what another one cites. */
	void cite(TaskDraft task, MainColumn column, Draft known) {
		keep(task, new Draft(create(task, column.letter()), known.feature, known.entry, known.text));
	}

	private void keep(TaskDraft task, Draft draft) {
		task.add(draft);
		if (draft.object instanceof Citation) {
			citations.add(draft);
			byRow.computeIfAbsent(reading, none -> new ArrayList<>()).add(draft);
		}
	}

	private static EObject create(TaskDraft task, char letter) {
		switch (letter) {
			case 'O' -> {
				Output output = OcsFactory.eINSTANCE.createOutput();
				task.task.getOutputs().add(output);
				return output;
			}
			case 'P' -> {
				Indicator indicator = OcsFactory.eINSTANCE.createIndicator();
				task.task.getIndicators().add(indicator);
				return indicator;
			}
			default -> {
				Citation citation = OcsFactory.eINSTANCE.createCitation();
				(letter == 'S' ? task.task.getSkills() : task.task.getKnowledge()).add(citation);
				return citation;
			}
		}
	}

	/** The text of a citation is a label, which goes into a definition. */
	private static EAttribute feature(char letter) {
		return switch (letter) {
			case 'O' -> Literals.OUTPUT__TEXT;
			case 'P' -> Literals.INDICATOR__TEXT;
			default -> Literals.DEFINITION__NAME;
		};
	}
}
