package guiju.testing;

import java.util.Random;
import java.util.function.IntFunction;

import org.eclipse.emf.common.util.EList;

import guiju.model.Attitude;
import guiju.model.Citation;
import guiju.model.Classification;
import guiju.model.Definition;
import guiju.model.Duty;
import guiju.model.Indicator;
import guiju.model.NameKind;
import guiju.model.OcsFactory;
import guiju.model.Output;
import guiju.model.Standard;
import guiju.model.Task;

/**
 * Draws arbitrary standards for property tests: any value may be missing, codes may be misprinted, repeated or undefined,
 * bullets nest, texts hold odd signs and several paragraphs, findings are accepted. Whatever is drawn can be written as a
 * text of the language and read back equal: outer blanks, control characters, lone surrogates and empty texts never occur,
 * a code has the letter of its kind, acceptances stand in the order of their lines. The same random numbers give the same
 * standard, so a seed is all that a failure needs to report.
 */
public final class RandomStandards {

	/** A test of one standard. */
	@FunctionalInterface
	public interface Trial {
		/** Tests a standard and throws whatever its failure is. */
		void of(Standard standard) throws Exception;
	}

	private static final OcsFactory FACTORY = OcsFactory.eINSTANCE;

	private final RandomTexts texts;
	private final RandomCodes codes;
	private final RandomRemarks remarks;

	private RandomStandards(Random random) {
		texts = new RandomTexts(random);
		codes = new RandomCodes(random, texts);
		remarks = new RandomRemarks(texts, codes);
	}

	/** Returns a standard of up to some hundred elements; one in twenty is all but empty. */
	public static Standard standard(Random random) {
		return new RandomStandards(random).standard();
	}

	/** Calls a test with as many standards, drawn from the seeds 0, 1, 2 …; its failure names the seed. */
	public static void each(int count, Trial test) {
		for (long seed = 0; seed < Effort.times(count); seed++)
			try {
				test.of(standard(new Random(seed)));
			} catch (Exception | AssertionError | StackOverflowError failure) {
				throw new AssertionError("RandomStandards.standard(new Random(" + seed + "L)): " + failure, failure);
			}
	}

	private Standard standard() {
		Standard standard = FACTORY.createStandard();
		boolean sparse = texts.chance(5);
		if (!sparse || texts.chance(30))
			head(standard);
		int most = sparse ? 1 : 4;
		several(most, standard.getDuties(), this::duty);
		int definitions = sparse ? 1 : 12;
		several(definitions, standard.getKnowledge(), place -> named(FACTORY.createKnowledge(), 'K', place));
		several(definitions, standard.getSkills(), place -> named(FACTORY.createSkill(), 'S', place));
		several(most, standard.getAttitudes(), this::attitude);
		remarks.addTo(standard, most);
		new RandomAcceptances(texts).addTo(standard);
		return standard;
	}

	private void head(Standard standard) {
		standard.setCode(texts.maybe(85, codes::standard));
		standard.setNameKind(texts.chance(70) ? NameKind.OCCUPATION : NameKind.JOB_FAMILY);
		standard.setName(texts.maybe(90, texts::text));
		standard.setReason(reason());
		several(2, standard.getCategories(), place -> classification(codes.category()));
		several(2, standard.getOccupations(), place -> classification(codes.occupation()));
		several(3, standard.getIndustries(), place -> classification(codes.industry()));
		standard.setDescription(texts.maybe(80, texts::text));
		standard.setLevelText(texts.maybe(80, codes::level));
		several(2, standard.getDevelopers(), place -> texts.text());
		standard.setValidUntilText(texts.maybe(50, () -> texts.chance(10) ? "民國116年底" : codes.date()));
	}

	private Classification classification(String code) {
		Classification classification = FACTORY.createClassification();
		classification.setCode(texts.maybe(93, () -> code));
		classification.setName(texts.maybe(90, texts::text));
		return classification;
	}

	private Duty duty(int place) {
		Duty duty = FACTORY.createDuty();
		duty.setCode(texts.maybe(93, () -> codes.duty(place)));
		duty.setName(texts.maybe(93, texts::text));
		duty.setReason(reason());
		several(3, duty.getTasks(), task -> task(place, task));
		return duty;
	}

	private Task task(int duty, int place) {
		Task task = FACTORY.createTask();
		task.setCode(texts.maybe(93, () -> codes.task(duty, place)));
		task.setName(texts.maybe(93, texts::text));
		task.setReason(reason());
		task.setLevelText(texts.maybe(85, codes::level));
		several(3, task.getOutputs(), output -> output(codes.detail('O', duty, place, output)));
		several(4, task.getIndicators(), indicator -> indicator(codes.detail('P', duty, place, indicator)));
		several(6, task.getKnowledge(), any -> citation('K'));
		several(6, task.getSkills(), any -> citation('S'));
		return task;
	}

	private Output output(String code) {
		Output output = FACTORY.createOutput();
		output.setCode(texts.maybe(93, () -> code));
		output.setText(texts.maybe(95, texts::text));
		output.setReason(reason());
		return output;
	}

	private Indicator indicator(String code) {
		Indicator indicator = FACTORY.createIndicator();
		indicator.setCode(texts.maybe(93, () -> code));
		indicator.setText(texts.maybe(95, texts::text));
		indicator.setReason(reason());
		return indicator;
	}

	/** Cites a code that may be undefined, cited twice or, rarely, of the other kind. */
	private Citation citation(char letter) {
		Citation citation = FACTORY.createCitation();
		citation.setCode(codes.flat(texts.chance(2) ? (char) ('K' + 'S' - letter) : letter, codes.number(1, 14)));
		return citation;
	}

	private <T extends Definition> T named(T definition, char letter, int place) {
		definition.setCode(texts.maybe(93, () -> codes.flat(letter, place)));
		definition.setName(texts.maybe(95, texts::text));
		definition.setReason(reason());
		return definition;
	}

	private Attitude attitude(int place) {
		Attitude attitude = named(FACTORY.createAttitude(), 'A', place);
		attitude.setDefinition(texts.maybe(75, texts::text));
		return attitude;
	}

	private String reason() {
		return texts.maybe(15, texts::text);
	}

	private <T> void several(int most, EList<T> list, IntFunction<T> made) {
		int count = codes.number(0, most);
		for (int place = 1; place <= count; place++)
			list.add(made.apply(place));
	}
}
