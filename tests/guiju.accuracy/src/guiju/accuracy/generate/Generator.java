package guiju.accuracy.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;


import guiju.accuracy.draft.Draft;
import guiju.accuracy.edit.EditKind;
import guiju.accuracy.truth.Truth;
import guiju.model.OcsFactory;
import guiju.model.Standard;
import guiju.model.Version;

/** Makes version pairs. It keeps nothing between pairs and can be used by many threads. */
public final class Generator {

	/** The seeds from which pairs were looked at while the matcher was made; no published figure uses them. */
	public static final long DEVELOPMENT = 1;
	/** The seeds of the published figures and of the tests. */
	public static final long EVALUATION = 1_000_000;

	private final Sources sources;

	/** Makes pairs of standards. */
	public Generator(Sources sources) {
		this.sources = sources;
	}

	/** Returns as many pairs, every scenario and source in turn, with seeds from a first one on. */
	public Stream<VersionPair> pairs(long firstSeed, int count) {
		int scenarios = Scenario.values().length;
		return IntStream.range(0, count).mapToObj(i -> pair(Scenario.values()[i % scenarios], i / scenarios % Sources.codes().size(), firstSeed + i));
	}

	/** Returns as many pairs of one scenario, the sources in turn. */
	public Stream<VersionPair> pairs(Scenario scenario, long firstSeed, int count) {
		return IntStream.range(0, count).mapToObj(i -> pair(scenario, i % Sources.codes().size(), firstSeed + i));
	}

	/** Returns one pair. */
	public VersionPair pair(Scenario scenario, int source, long seed) {
		Random random = new Random(seed * 31 + scenario.ordinal() * 1_000_003L + source * 7_919L);
		Draft draft = new Draft(sources.get(source), sources.without(source), random);
		List<EditKind> edits = new ArrayList<>();
		int wanted = scenario.edits(random);
		for (int tries = 0; edits.size() < wanted && tries < wanted * 8; tries++) {
			EditKind kind = scenario.draw(random);
			if (kind.apply(draft))
				edits.add(kind);
		}
		if (scenario.isMixed() && draft.chance(80))
			publish(draft.after());
		scenario.numbering(random).number(draft);
		return new VersionPair(Sources.codes().get(source), scenario, seed, edits, draft.before(), draft.after(), Truth.of(draft));
	}

	/** Moves the code and the history on by one version, as every published revision does. */
	private static void publish(Standard standard) {
		String old = standard.getCode();
		int at = old.lastIndexOf('v') + 1;
		int number = Integer.parseInt(old.substring(at)) + 1;
		standard.setCode(old.substring(0, at) + number);
		for (Version version : standard.getVersions())
			if ("最新版本".equals(version.getStatus())) {
				version.setStatus("歷史版本");
				version.setNote("已被《" + standard.getCode() + "》取代");
			}
		Version version = OcsFactory.eINSTANCE.createVersion();
		version.setVersion("V" + number);
		version.setCode(standard.getCode());
		version.setName(standard.getName());
		version.setStatus("最新版本");
		version.setNote("略");
		version.setDateText("2026/12/15");
		standard.getVersions().add(0, version);
	}
}
