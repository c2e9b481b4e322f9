package guiju.accuracy.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import guiju.accuracy.baseline.Product;
import guiju.accuracy.generate.Generator;
import guiju.accuracy.generate.Sources;

/** Measures and writes the report ({@code report FILE}), or prints mistakes of the development seeds ({@code mistakes COUNT}). */
public final class Main {

	private Main() {}

	/** Does what the arguments say. */
	public static void main(String[] arguments) throws IOException {
		Generator generator = new Generator(Sources.read());
		if (arguments.length == 2 && arguments[0].equals("report")) {
			Campaign campaign = Campaign.run(generator.pairs(Generator.EVALUATION, Settings.PAIRS));
			Files.writeString(Path.of(arguments[1]), new Report(campaign).compose(Settings.line(), machine()), StandardCharsets.UTF_8);
		} else if (arguments.length == 2 && arguments[0].equals("mistakes")) {
			Product product = new Product();
			generator.pairs(Generator.DEVELOPMENT, Integer.parseInt(arguments[1])).forEach(pair -> Mistakes.of(pair, product.compare(pair))
					.forEach(mistake -> System.out.println(pair.name() + " " + pair.edits() + "\n  " + mistake)));
		} else {
			System.err.println("report FILE | mistakes COUNT");
		}
	}

	private static String machine() {
		Runtime runtime = Runtime.getRuntime();
		return runtime.availableProcessors() + " cores, " + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", Java " + Runtime.version();
	}
}
