package guiju.accuracy.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import guiju.accuracy.draft.Texts;
import guiju.accuracy.generate.Generator;
import guiju.accuracy.generate.Scenario;
import guiju.accuracy.generate.Sources;
import guiju.accuracy.text.Plain;

class TablesTest {

	@Test
	void areRich() {
		assertTrue(Thesaurus.shared().size() >= 400, () -> "groups of synonyms: " + Thesaurus.shared().size());
		assertTrue(Frames.shared().size() >= 80, () -> "frames: " + Frames.shared().size());
		assertTrue(Pool.size() >= 150, () -> "whole texts: " + Pool.size());
	}

	@Test
	void sayNoGroupTwice() {
		List<String> twice = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (String file : List.of("nouns.txt", "verbs.txt"))
			for (String entry : Table.entries(file))
				if (!seen.add(entry))
					twice.add(entry);

		assertEquals(List.of(), twice);
	}

	@Test
	void exchangeNoWordForItself() {
		List<String> vain = new ArrayList<>();
		for (String file : List.of("nouns.txt", "verbs.txt"))
			for (String entry : Table.entries(file)) {
				List<String> words = List.of(entry.split("\\s*[|>]\\s*"));
				if (words.size() < 2 || new HashSet<>(words).size() < words.size())
					vain.add(entry);
			}

		assertEquals(List.of(), vain);
	}

	/** Else an insertion could be an element that is there already, and the truth wrong. */
	@Test
	void insertNothingThatStandsInAPublishedStandard() {
		Set<String> published = new HashSet<>();
		new Generator(Sources.read()).pairs(Scenario.RENUMBERED, Generator.DEVELOPMENT, Sources.codes().size())
				.forEach(pair -> pair.truth().before().all().forEach(entry -> published.add(Plain.of(Texts.get(entry.object())))));

		List<String> known = new ArrayList<>();
		for (String key : List.of("indicator", "output", "task", "duty", "knowledge", "skill", "prerequisite", "remark", "note"))
			Pool.insertions(key).stream().filter(text -> published.contains(Plain.of(text))).forEach(known::add);

		assertEquals(List.of(), known);
	}
}
