package guiju.accuracy.report;

import java.util.Locale;

import guiju.accuracy.generate.Generator;
import guiju.accuracy.generate.Scenario;
import guiju.accuracy.generate.Sources;
import guiju.accuracy.generate.VersionPair;
import guiju.accuracy.wording.Frames;
import guiju.accuracy.wording.Pool;
import guiju.accuracy.wording.Thesaurus;

/** How the published figures were made: what a test holds the committed report against, without asking for its scores. */
public final class Settings {

	/** How many pairs the published figures are over. */
	public static final int PAIRS = Scenario.values().length * 5 * 100;

	private static final int SAMPLE = Scenario.values().length * 10;

	private Settings() {}

	/** Returns a line that is another one as soon as the generator makes other pairs. */
	public static String line() {
		Generator generator = new Generator(Sources.read());
		long[] sums = new long[3];
		generator.pairs(Generator.EVALUATION, SAMPLE).forEach(pair -> add(sums, pair));
		return String.format(Locale.ROOT, "%,d pairs, seeds from %,d on; %d scenarios, %d standards; %d groups of synonyms, %d sentence frames, %d whole texts. "
				+ "The first %d pairs have %,d edits, %,d true matches and %,d facts.", PAIRS, Generator.EVALUATION, Scenario.values().length, Sources.codes().size(),
				Thesaurus.shared().size(), Frames.shared().size(), Pool.size(), SAMPLE, sums[0], sums[1], sums[2]);
	}

	private static void add(long[] sums, VersionPair pair) {
		sums[0] += pair.edits().size();
		sums[1] += pair.truth().pairs().size();
		sums[2] += pair.truth().facts().size();
	}
}
