package guiju.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes many standards of the published ones: each text stands at another place of its kind, and each has a code of its own.
 * Run from source: java Corpus.java EXAMPLES COUNT FOLDER. The same arguments make the same files.
 */
public final class Corpus {

	private static final Pattern LINE = Pattern.compile("(?m)^( *[TOPKSA][0-9.]+: )(.+)$");
	private static final long SEED = 20_260_601L;

	private Corpus() {}

	/** Writes the corpus; a folder holds at most a thousand files. */
	public static void main(String[] arguments) throws IOException {
		List<String> texts = new ArrayList<>();
		try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
			for (Path file : files.filter(path -> path.toString().endsWith(".ocs")).sorted().toList())
				texts.add(Files.readString(file));
		}
		int count = Integer.parseInt(arguments[1]);
		Random random = new Random(SEED);
		for (int i = 0; i < count; i++) {
			Path folder = Files.createDirectories(Path.of(arguments[2], String.format("%03d", i / 1000)));
			String code = String.format("%04d-%03dv", 1000 + i / 999 % 9000, 1 + i % 999);
			String text = permuted(texts.get(i % texts.size()), random).replaceAll("(KMC|KMM|KPS)\\d{4}-\\d{3}v", "$1" + code);
			Files.writeString(folder.resolve(text.substring(5, text.indexOf('\n')) + ".ocs"), text);
		}
	}

	/** Gives each line of a kind the text of another line of that kind. */
	private static String permuted(String text, Random random) {
		String permuted = text;
		for (char kind : "TOPKSA".toCharArray()) {
			List<String> values = new ArrayList<>();
			Matcher line = LINE.matcher(permuted);
			while (line.find())
				if (line.group(1).strip().charAt(0) == kind)
					values.add(line.group(2));
			Collections.shuffle(values, random);
			int[] next = {0};
			permuted = LINE.matcher(permuted).replaceAll(match -> Matcher.quoteReplacement(
					match.group(1).strip().charAt(0) == kind ? match.group(1) + values.get(next[0]++) : match.group()));
		}
		return permuted;
	}
}
