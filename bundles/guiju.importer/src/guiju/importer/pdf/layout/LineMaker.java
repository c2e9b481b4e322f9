package guiju.importer.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import guiju.importer.pdf.layout.TextLine.Part;

/** Sets the chunks of a cell or of a page into lines. What is raised beside other text belongs to the line below it. */
final class LineMaker {

	private static final double SAME_BASE = 0.3;
	private static final double LEAST_RISE = 0.17;
	private static final double MOST_RISE = 0.8;
	/** The parts of a marker in different fonts may have base lines of their own. */
	private static final double LEVEL = 0.3;
	private static final int PASSES = 3;
	/** More texts than that do not stand on two neighbouring lines. */
	private static final int FARTHEST = 400;
	private static final double BESIDE = 0.6;
	private static final double SMALLER = 0.95;

	private static final class Open {

		private final List<Part> parts = new ArrayList<>();
		private final double base;
		private double size;

		Open(Chunk chunk) {
			base = chunk.base();
			size = chunk.size();
			parts.add(new Part(chunk, false));
		}

		TextLine finish() {
			parts.sort(Comparator.comparingDouble(part -> part.chunk().first().x0()));
			return new TextLine(parts, base, size);
		}
	}

	private LineMaker() {}

	/** Returns the lines from top to bottom; text at other angles comes behind the upright text. */
	static List<TextLine> lines(List<Chunk> chunks) {
		Map<Integer, List<Chunk>> byAngle = new LinkedHashMap<>();
		byAngle.put(0, new ArrayList<>());
		for (Chunk chunk : chunks)
			byAngle.computeIfAbsent(chunk.angle(), none -> new ArrayList<>()).add(chunk);
		List<TextLine> lines = new ArrayList<>();
		for (List<Chunk> group : byAngle.values())
			lines.addAll(ofOneAngle(group));
		return lines;
	}

	private static List<TextLine> ofOneAngle(List<Chunk> chunks) {
		List<Chunk> sorted = new ArrayList<>(chunks);
		sorted.sort(Comparator.comparingDouble(Chunk::base));
		Chunk[] carriers = new Chunk[sorted.size()];
		for (int i = 0; i < carriers.length; i++)
			carriers[i] = carrier(sorted, i);
		spread(sorted, carriers);
		handOn(sorted, carriers);
		List<Open> open = new ArrayList<>();
		Map<Chunk, Open> places = new IdentityHashMap<>();
		for (int i = 0; i < carriers.length; i++)
			if (carriers[i] == null)
				places.put(sorted.get(i), place(sorted.get(i), open));
		for (int i = 0; i < carriers.length; i++)
			if (carriers[i] != null) {
				Open line = places.get(carriers[i]);
				if (line == null)
					place(sorted.get(i), open);
				else
					line.parts.add(new Part(sorted.get(i), true));
			}
		return open.stream().map(Open::finish).filter(line -> !line.isBlank()).sorted(Comparator.comparingDouble(TextLine::base)).toList();
	}

	/** Returns the text beside which a chunk is raised, or null: the largest, since what is raised may have something raised beside it. */
	private static Chunk carrier(List<Chunk> sorted, int index) {
		Chunk raised = sorted.get(index);
		Chunk largest = null;
		int end = Math.min(sorted.size(), index + FARTHEST);
		for (int i = index + 1; i < end && !raised.isBlank(); i++) {
			Chunk chunk = sorted.get(i);
			double rise = chunk.base() - raised.base();
			if (rise > MOST_RISE * 4 * raised.size())
				break;
			boolean raises = rise >= LEAST_RISE * chunk.size() && rise <= MOST_RISE * chunk.size() && raised.size() <= SMALLER * chunk.size();
			if (raises && (largest == null || chunk.size() > largest.size()) && !chunk.isBlank() && isBeside(raised, chunk, chunk.size()))
				largest = chunk;
		}
		return largest;
	}

	/** What is raised beside something raised stands on the line of that. */
	private static void handOn(List<Chunk> sorted, Chunk[] carriers) {
		Map<Chunk, Chunk> carrierOf = new IdentityHashMap<>();
		for (int i = 0; i < carriers.length; i++)
			if (carriers[i] != null)
				carrierOf.put(sorted.get(i), carriers[i]);
		for (int i = 0; i < carriers.length; i++)
			for (int steps = 0; steps < PASSES && carriers[i] != null && carrierOf.get(carriers[i]) != null; steps++)
				carriers[i] = carrierOf.get(carriers[i]);
	}

	/** What stands beside something raised on the same height is raised with it; fonts may change within a marker. */
	private static void spread(List<Chunk> sorted, Chunk[] carriers) {
		for (int pass = 0; pass < PASSES; pass++)
			for (int i = 0; i < carriers.length; i++)
				if (carriers[i] != null)
					for (int step = -1; step <= 1; step += 2)
						for (int j = i + step; j >= 0 && j < carriers.length && Math.abs(j - i) < FARTHEST && isLevel(sorted.get(i), sorted.get(j)); j += step)
							if (carriers[j] == null && isRaised(sorted.get(j), carriers[i]) && isBeside(sorted.get(i), sorted.get(j), sorted.get(j).size()))
								carriers[j] = carriers[i];
	}

	private static boolean isRaised(Chunk chunk, Chunk carrier) {
		return chunk != carrier && chunk.size() <= SMALLER * carrier.size() && carrier.base() - chunk.base() >= LEAST_RISE / 2 * carrier.size();
	}

	private static boolean isLevel(Chunk a, Chunk b) {
		return Math.abs(a.base() - b.base()) <= LEVEL * Math.min(a.size(), b.size());
	}

	private static boolean isBeside(Chunk a, Chunk b, double size) {
		return Math.abs(a.left() - b.right()) <= BESIDE * size || Math.abs(b.left() - a.right()) <= BESIDE * size;
	}

	private static Open place(Chunk chunk, List<Open> open) {
		for (int i = open.size() - 1; i >= 0 && i >= open.size() - 3; i--) {
			Open line = open.get(i);
			if (Math.abs(line.base - chunk.base()) <= SAME_BASE * Math.min(line.size, chunk.size())) {
				line.parts.add(new Part(chunk, false));
				line.size = Math.max(line.size, chunk.size());
				return line;
			}
		}
		Open line = new Open(chunk);
		open.add(line);
		return line;
	}
}
