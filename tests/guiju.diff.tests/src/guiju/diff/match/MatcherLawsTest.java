package guiju.diff.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import guiju.diff.RandomRevision;
import guiju.diff.Versions;
import guiju.diff.element.Elements;
import guiju.diff.lineage.Lineage;
import guiju.model.Standard;
import guiju.testing.Parsing;
import guiju.testing.RandomStandards;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for any two versions. */
class MatcherLawsTest {

	private final List<Standard> examples = Versions.examples().stream().map(Parsing::standard).toList();

	@Property(tries = 200)
	void matchingBackwardsFindsTheSame(@ForAll long seed, @ForAll @IntRange(min = 0, max = 4) int example, @ForAll @IntRange(min = 1, max = 40) int edits) {
		Standard before = examples.get(example);

		assertLawful(before, RandomRevision.of(before, new Random(seed), edits));
	}

	@Property(tries = 60)
	void shuffledCopiesFindEachOther(@ForAll long seed, @ForAll @IntRange(min = 0, max = 4) int example) {
		Standard before = examples.get(example);
		Standard after = EcoreUtil.copy(before);
		shuffle(after, new Random(seed));

		assertLawful(before, after);
		assertEquals(Elements.of(before).all().size(), Scene.of(before, after).matching.matches().size());
	}

	@Property(tries = 300)
	void anyTwoStandardsAreMatchedLawfully(@ForAll long seed) {
		Random random = new Random(seed);
		Standard before = RandomStandards.standard(random);

		assertLawful(before, random.nextBoolean() ? RandomStandards.standard(random) : RandomRevision.of(before, random, 1 + random.nextInt(20)));
	}

	private static void shuffle(EObject object, Random random) {
		for (EReference list : object.eClass().getEAllContainments()) {
			EList<?> children = (EList<?>) object.eGet(list);
			for (int i = 0; i < children.size(); i++)
				children.move(i, i + random.nextInt(children.size() - i));
			for (Object child : List.copyOf(children))
				shuffle((EObject) child, random);
		}
	}

	private static void assertLawful(Standard one, Standard other) {
		Elements before = Elements.of(one);
		Elements after = Elements.of(other);
		Matching forwards = new Matcher().match(before, after, Lineage.EMPTY);
		Matching backwards = new Matcher().match(after, before, Lineage.EMPTY);

		assertEquals(new HashSet<>(forwards.matches()), new HashSet<>(backwards.reversed().matches()));
		assertEquals(forwards.matches(), new Matcher().match(Elements.of(one), Elements.of(other), Lineage.EMPTY).matches());
		for (Match match : forwards.matches()) {
			assertEquals(match.element(), before.at(match.before()).type());
			assertEquals(match.element(), after.at(match.after()).type());
			assertTrue(match.score() >= 0 && match.score() <= 1);
			assertFalse(match.grounds().isEmpty());
			assertTrue(forwards.ofBefore(match.before()).size() == 1 || forwards.ofAfter(match.after()).size() == 1, "many to many");
		}
		assertEquals(forwards.matches().size(), new HashSet<>(forwards.matches()).size());
		Map<String, Long> standards = forwards.matches().stream().collect(Collectors.groupingBy(Match::before, Collectors.counting()));
		assertEquals(1L, standards.get(""));
	}
}
