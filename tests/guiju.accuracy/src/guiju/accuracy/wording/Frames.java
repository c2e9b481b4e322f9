package guiju.accuracy.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences turned round: clauses in another order, active and passive, longer and shorter forms. */
public final class Frames {

	private static final Frames SHARED = new Frames();

	private final Map<String, List<Frame>> frames = new LinkedHashMap<>();

	private Frames() {
		Table.sections("frames.txt").forEach((section, entries) -> frames.put(section, entries.stream().map(Frames::frame).toList()));
	}

	/** Returns the one set of frames; it is read once and never changes. */
	public static Frames shared() {
		return SHARED;
	}

	/** Returns how many ways to say something else there are. */
	public int size() {
		return frames.values().stream().flatMap(List::stream).mapToInt(frame -> frame.ways().size()).sum();
	}

	private static Frame frame(String entry) {
		String[] parts = entry.split(" => ", 2);
		List<String> ways = new ArrayList<>();
		for (String way : parts[1].split(" \\| "))
			ways.add(way.strip());
		return new Frame(Pattern.compile(parts[0]), ways);
	}

	/** Returns a text in a frame of a section drawn among those that fit, or the text itself where none fits. */
	public String turn(String section, String text, Random random) {
		List<Frame> fitting = frames.getOrDefault(section, List.of()).stream().filter(frame -> frame.pattern().matcher(text).find()).toList();
		if (fitting.isEmpty())
			return text;
		Frame frame = fitting.get(random.nextInt(fitting.size()));
		Matcher matcher = frame.pattern().matcher(text);
		return matcher.replaceFirst(frame.ways().get(random.nextInt(frame.ways().size())));
	}

	private record Frame(Pattern pattern, List<String> ways) {}
}
