package guiju.text.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import guiju.dsl.formatting.StandardFormatter;
import guiju.model.Standard;
import guiju.testing.Effort;
import guiju.testing.Parsing;
import guiju.testing.RandomStandards;
import guiju.testing.SameModel;
import guiju.text.keyword.Vocabulary;

/** What is written reads back as the same model; only the parser can tell. */
class ReadBackTest {

	private static final int TRIALS = Effort.times(1_500);
	private static final List<String> ODD = List.of(" ", "  ", "\u3000", "\n", "\n\n", ":", "：", "/", "//", "|", "｜", "-", "－", "•", "、", ",",
			"T1", "T1.1", "O1.1.1", "04.1", "P1", "K01", "K", "S01", "A01", "V4", "Ｋ０１", "民國", "2023/12/15", "4", "職業", "知識", "技能", "註1",
			"note", "緣由", "級別", "// 容許 x: y", "知識定義", "a", "媒體", "【註1】", "\t", "\ufeff", "\r\n", "𠮷", "中華民國", "M365", "容許", "accept", "級別4", "知識K01", "二", ".", "．", "０");

	static List<Path> examples() throws IOException {
		try (Stream<Path> files = Files.list(Path.of(System.getProperty("guiju.root", "../.."), "examples"))) {
			return files.filter(file -> file.toString().endsWith(".ocs")).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("examples")
	void writesPublishedStandardsByteForByte(Path example) throws IOException {
		String text = Files.readString(example);

		String written = StandardTextWriter.write(Parsing.standard(text), Vocabulary.CHINESE);

		assertEquals(text, written);
	}

	@ParameterizedTest
	@EnumSource
	void readsAnyStandardBackEqual(Vocabulary vocabulary) {
		RandomStandards.each(80, standard -> {
			String text = StandardTextWriter.write(standard, vocabulary);

			SameModel.require(standard, Parsing.standard(text));
		});
	}

	@ParameterizedTest
	@EnumSource
	void endsLinesAsAsked(LineEnd end) {
		RandomStandards.each(20, standard -> {
			String text = StandardTextWriter.write(standard, Vocabulary.CHINESE, end);

			assertEquals(text.replaceAll("\r?\n", end.characters()), text);
			assertTrue(text.endsWith(end.characters()));
			SameModel.require(standard, Parsing.standard(text));
		});
	}

	@ParameterizedTest
	@EnumSource
	void leavesTheFormatterNothingToChange(Vocabulary vocabulary) {
		RandomStandards.each(40, standard -> {
			String text = StandardTextWriter.write(standard, vocabulary);

			assertEquals(List.of(), StandardFormatter.format(text, vocabulary));
		});
	}

	/** Whatever a value is: it reads back, or it is refused because it would not. */
	@Test
	void refusesExactlyTheValuesThatWouldNotReadBack() {
		Random random = new Random(4);
		int refused = 0;
		for (int trial = 0; trial < TRIALS; trial++) {
			Standard standard = withOddValue(random);
			LineCollector collected = StandardTextWriter.collect(standard, Vocabulary.values()[trial % 2]);
			List<Unwritable> obstacles = obstacles(collected);
			Standard read = Parsing.standard(Line.join(collected.lines(), "", LineEnd.LF));
			clean(standard);

			if (obstacles.isEmpty())
				requireSame(trial, standard, read);
			else if (obstacles.size() == 1)
				assertFalse(EcoreUtil.equals(standard, read), "trial " + trial + " is refused needlessly: " + obstacles);
			refused += obstacles.isEmpty() ? 0 : 1;
		}
		int all = refused;
		assertTrue(all > TRIALS / 10 && all < TRIALS * 9 / 10, () -> all + " of " + TRIALS + " were refused: that tests little");
	}

	private static void requireSame(int trial, Standard written, Standard read) {
		try {
			SameModel.require(written, read);
		} catch (AssertionError wrong) {
			throw new AssertionError("trial " + trial + " is written wrongly: " + wrong.getMessage(), wrong);
		}
	}

	private static List<Unwritable> obstacles(LineCollector collected) {
		try {
			collected.finish();
			return List.of();
		} catch (UnwritableStandardException refused) {
			return refused.values();
		}
	}

	private static Standard withOddValue(Random random) {
		Standard standard;
		do
			standard = RandomStandards.standard(new Random(random.nextInt(40)));
		while (standard.eContents().isEmpty());
		standard.getAcceptances().clear();
		List<EObject> objects = Stream.iterate(standard.eAllContents(), TreeIterator::hasNext, all -> all).map(TreeIterator::next).toList();
		EObject object = random.nextInt(20) == 0 ? standard : objects.get(random.nextInt(objects.size()));
		List<EAttribute> texts = object.eClass().getEAllAttributes().stream()
				.filter(attribute -> attribute.getEAttributeType() == EcorePackage.Literals.ESTRING).toList();
		StringBuilder value = new StringBuilder();
		for (int left = random.nextInt(5); left >= 0; left--)
			value.append(ODD.get(random.nextInt(ODD.size())));
		EAttribute text = texts.get(random.nextInt(texts.size()));
		object.eSet(text, text.isMany() ? List.of(value.toString()) : value.toString());
		return standard;
	}

	/** Does to all values what writing does. */
	private static void clean(Standard standard) {
		List<String> developers = standard.getDevelopers().stream().map(Slot::clean).filter(Objects::nonNull).toList();
		ECollections.setEList(standard.getDevelopers(), developers);
		for (TreeIterator<EObject> all = EcoreUtil.getAllContents(List.of(standard)); all.hasNext();) {
			EObject object = all.next();
			for (EAttribute attribute : object.eClass().getEAllAttributes())
				if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && !attribute.isMany())
					object.eSet(attribute, Slot.clean((String) object.eGet(attribute)));
		}
	}
}
