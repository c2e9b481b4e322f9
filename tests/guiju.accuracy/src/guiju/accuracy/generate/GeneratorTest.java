package guiju.accuracy.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import guiju.accuracy.edit.EditKind;
import guiju.accuracy.text.Similarity;
import guiju.accuracy.truth.Fact;
import guiju.accuracy.truth.Pair;
import guiju.diff.change.Kind;
import guiju.model.Citation;
import guiju.testing.Parsing;
import guiju.testing.SameModel;
import guiju.text.keyword.Vocabulary;
import guiju.text.writer.StandardTextWriter;

class GeneratorTest {

	private static final int PAIRS = Scenario.values().length * 5;
	private static final Generator GENERATOR = new Generator(Sources.read());

	@Test
	void givesTheSamePairForTheSameSeed() {
		VersionPair one = GENERATOR.pair(Scenario.MIXED_MANY, 2, 77);
		VersionPair two = new Generator(Sources.read()).pair(Scenario.MIXED_MANY, 2, 77);

		assertEquals(one.edits(), two.edits());
		assertEquals(one.truth().pairs(), two.truth().pairs());
		assertEquals(one.truth().facts(), two.truth().facts());
		SameModel.require(one.after(), two.after());
	}

	@Test
	void leavesTheOldVersionAsItIs() {
		EObject before = EcoreUtil.copy(GENERATOR.pair(Scenario.MIXED_MANY, 0, 1).before());

		for (int seed = 2; seed < 30; seed++)
			SameModel.require(before, GENERATOR.pair(Scenario.MIXED_MANY, 0, seed).before());
	}

	/** Else a pair would be none that a committee could write down. */
	@Test
	void makesVersionsThatCanBeWrittenAndRead() {
		GENERATOR.pairs(Generator.EVALUATION, PAIRS).forEach(pair -> {
			String text = StandardTextWriter.write(pair.after(), Vocabulary.CHINESE);
			try {
				SameModel.require(pair.after(), Parsing.standard(text));
			} catch (AssertionError difference) {
				throw new AssertionError(pair.name() + " " + pair.edits() + ": " + difference.getMessage(), difference);
			}
		});
	}

	@Test
	void pairsNothingManyToMany() {
		GENERATOR.pairs(Generator.EVALUATION, PAIRS).forEach(pair -> {
			Map<String, Integer> before = new HashMap<>();
			Map<String, Integer> after = new HashMap<>();
			for (Pair one : pair.truth().pairs()) {
				before.merge(one.before(), 1, Integer::sum);
				after.merge(one.after(), 1, Integer::sum);
			}
			for (Pair one : pair.truth().pairs())
				assertFalse(before.get(one.before()) > 1 && after.get(one.after()) > 1, () -> pair.name() + " " + one);
		});
	}

	@Test
	void pairsOnlyElementsOfOneType() {
		GENERATOR.pairs(Generator.EVALUATION, PAIRS).forEach(pair -> {
			for (Pair one : pair.truth().pairs()) {
				assertEquals(one.type(), pair.truth().before().at(one.before()).type(), pair.name());
				assertEquals(one.type(), pair.truth().after().at(one.after()).type(), pair.name());
			}
		});
	}

	@Test
	void leavesNoCitationWithoutDefinition() {
		List<String> undefined = new ArrayList<>();
		GENERATOR.pairs(Generator.EVALUATION, PAIRS).forEach(pair -> pair.after().eAllContents().forEachRemaining(object -> {
			if (object instanceof Citation citation && citation.getTarget() == null)
				undefined.add(pair.name() + " " + citation.getCode());
		}));

		assertEquals(List.of(), undefined);
	}

	@Test
	void addsAndRemovesNothingWhereNothingIsAddedOrRemoved() {
		for (Scenario scenario : List.of(Scenario.RENUMBERED, Scenario.EDITORIAL, Scenario.REORDERED, Scenario.MOVED, Scenario.LIGHT, Scenario.HEAVY))
			GENERATOR.pairs(scenario, Generator.EVALUATION, 25).forEach(pair -> {
				Set<Kind> kinds = EnumSet.noneOf(Kind.class);
				pair.truth().facts().forEach(fact -> kinds.add(fact.kind()));
				assertFalse(kinds.contains(Kind.ADDED) || kinds.contains(Kind.REMOVED), () -> pair.name() + " " + kinds);
			});
	}

	@Test
	void changesAtLeastHalfOfTheCharactersInHeavyRewording() {
		GENERATOR.pairs(Scenario.HEAVY, Generator.EVALUATION, 50).forEach(pair -> {
			for (Fact fact : pair.truth().facts())
				if (fact.kind() == Kind.REWORDED)
					assertTrue(Similarity.ofPlain(pair.truth().before().at(fact.before()).plain(), pair.truth().after().at(fact.after()).plain()) <= 0.5
							|| pair.truth().before().at(fact.before()).text().contains("【"), () -> pair.name() + " " + fact);
		});
	}

	@Test
	void makesEveryKindOfEdit() {
		Set<EditKind> made = new HashSet<>();
		GENERATOR.pairs(Generator.EVALUATION, 8 * PAIRS).forEach(pair -> made.addAll(pair.edits()));

		assertEquals(EnumSet.allOf(EditKind.class), made);
	}

	@Test
	void makesUpToFortyEdits() {
		int most = GENERATOR.pairs(Scenario.MIXED_MANY, Generator.EVALUATION, 100).mapToInt(pair -> pair.edits().size()).max().orElse(0);

		assertEquals(40, most);
	}
}
