package guiju.dsl.ide.rename;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import guiju.dsl.ParsedStandard;
import guiju.dsl.edit.Replacements;
import guiju.dsl.ide.Examples;
import guiju.dsl.ide.RandomEdits;
import guiju.dsl.ide.occurrence.Occurrence;
import guiju.dsl.ide.occurrence.Occurrences;
import guiju.dsl.ide.occurrence.Role;
import guiju.model.Citation;
import guiju.model.Definition;
import guiju.model.Duty;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.testing.Effort;
import guiju.testing.Parsing;
import guiju.testing.RandomStandards;
import guiju.text.keyword.Vocabulary;
import guiju.text.writer.StandardTextWriter;

class RenamePropertiesTest {

	@Test
	void renamingAnyElementToAFreeCodeAndBackGivesTheSameBytes() {
		for (String text : Examples.all()) {
			ParsedStandard parsed = Parsing.parse(text);
			for (Occurrence definition : Occurrences.of(text).all())
				if (definition.role() == Role.DEFINITION)
					thereAndBack(parsed, definition.name(), false);
		}
	}

	@Test
	void renamingWithAllThatIsBelowAndBackGivesTheSameBytes() {
		for (String text : Examples.all())
			for (Duty duty : Parsing.standard(text).getDuties()) {
				thereAndBack(Parsing.parse(text), duty.getCode(), true);
				for (Task task : duty.getTasks())
					thereAndBack(Parsing.parse(text), task.getCode(), true);
			}
	}

	private static void thereAndBack(ParsedStandard parsed, String code, boolean children) {
		String free = switch (code.charAt(0)) {
			case 'T' -> code.indexOf('.') < 0 ? "T77" : "T77.7";
			case 'O', 'P' -> code.charAt(0) + "77.7.7";
			case '註' -> "註77";
			default -> code.charAt(0) + "77";
		};

		String there = apply(parsed.text(), CodeRename.rename(parsed, code, free, children));
		String back = apply(there, CodeRename.rename(Parsing.parse(there), free, code, children));

		assertTrue(!there.equals(parsed.text()), code);
		assertEquals(parsed.text(), back, code);
	}

	@Test
	void renumberingAConsistentlyNumberedTextChangesNothing() {
		for (String text : Examples.all())
			assertEquals(new Renaming(List.of(), List.of(), Optional.empty()),
					Renumber.of(Parsing.parse(text), new RenumberOptions(RenumberOptions.all().kinds(), true, true)));
	}

	@Test
	void renumberingKeepsWhatEachCitationMeansAndDoesSoOnce() {
		int[] done = {0};
		RandomStandards.each(400, standard -> keepsTheCitations(StandardTextWriter.write(standard, Vocabulary.CHINESE), done));
		Random random = new Random(7);
		for (int i = 0; i < Effort.times(100); i++)
			for (String text : Examples.all())
				keepsTheCitations(RandomEdits.linesMoved(text, random), done);

		assertTrue(done[0] > Effort.times(300), "only " + done[0] + " texts were renumbered");
	}

	private static void keepsTheCitations(String text, int[] done) {
		ParsedStandard parsed = Parsing.parse(text);
		Renaming renaming = Renumber.of(parsed, RenumberOptions.all());
		if (renaming.isRefused())
			return;
		String after = Replacements.apply(text, renaming.changes());
		ParsedStandard renumbered = Parsing.parse(after);

		assertEquals(citations(parsed.standard()), citations(renumbered.standard()), text);
		assertEquals(List.of(), Renumber.of(renumbered, RenumberOptions.all()).changes(), after);
		done[0]++;
	}

	/** Returns of each task, by position, the positions and labels of what it cites; undefined codes as they are. */
	private static Map<String, List<String>> citations(Standard standard) {
		Map<String, List<String>> result = new LinkedHashMap<>();
		for (int i = 0; i < standard.getDuties().size(); i++)
			for (int j = 0; j < standard.getDuties().get(i).getTasks().size(); j++) {
				Task task = standard.getDuties().get(i).getTasks().get(j);
				List<String> cited = new ArrayList<>();
				for (Citation citation : task.getKnowledge())
					cited.add(meant(citation, standard.getKnowledge()));
				for (Citation citation : task.getSkills())
					cited.add(meant(citation, standard.getSkills()));
				result.put(i + "/" + j, cited);
			}
		return result;
	}

	private static String meant(Citation citation, List<? extends Definition> definitions) {
		Definition target = citation.getTarget();
		// A label may itself refer to a code that is renumbered.
		return target == null ? "undefined" : definitions.indexOf(target) + " " + String.valueOf(target.getName()).replaceAll("【[^】]*】", "");
	}

	private static String apply(String text, Renaming renaming) {
		assertTrue(renaming.refusal().isEmpty(), () -> renaming.refusal().toString());
		return Replacements.apply(text, renaming.changes());
	}
}
