package guiju.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import com.google.inject.Injector;
import com.google.inject.Provider;

import guiju.dsl.OcsStandaloneSetup;
import guiju.dsl.ParsedStandard;
import guiju.dsl.StandardParser;
import guiju.dsl.check.StandardChecker;
import guiju.dsl.check.TextFinding;
import guiju.dsl.edit.Replacement;
import guiju.dsl.formatting.StandardFormatter;
import guiju.dsl.lexing.LineLexer;
import guiju.dsl.lexing.Token;
import guiju.rules.Finding;
import guiju.rules.StandardRules;
import guiju.rules.settings.Settings;

/** One published standard after the other, warm: the time of one. The baseline is Xtext's own parse and link of the same text. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CheckBenchmark {

	private final Settings settings = Settings.defaults(LocalDate.of(2026, 6, 1));
	private List<String> texts;
	private List<ParsedStandard> parsedTexts;
	private StandardParser parser;
	private Provider<XtextResourceSet> resourceSets;
	private int next;

	/** Reads the published standards. */
	@Setup
	public void read() throws IOException {
		Injector injector = new OcsStandaloneSetup().createInjectorAndDoEMFRegistration();
		parser = injector.getInstance(StandardParser.class);
		resourceSets = injector.getProvider(XtextResourceSet.class);
		try (Stream<Path> files = Files.list(Path.of(System.getProperty("guiju.root", ".")).resolve("examples"))) {
			texts = files.filter(file -> file.toString().endsWith(".ocs")).sorted().map(CheckBenchmark::text).toList();
		}
		parsedTexts = texts.stream().map(parser::parse).toList();
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	private int next() {
		next = (next + 1) % texts.size();
		return next;
	}

	/** The baseline: Xtext loads the text into a resource, which parses and links it. */
	@Benchmark
	public XtextResource xtextParseAndLink() throws IOException {
		XtextResource resource = (XtextResource) resourceSets.get().createResource(URI.createURI("x.ocs"));
		resource.load(new ByteArrayInputStream(texts.get(next()).getBytes(StandardCharsets.UTF_8)), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
		return resource;
	}

	/** Parse, link and check by all rules. */
	@Benchmark
	public List<TextFinding> parseLinkAndCheck() {
		return StandardChecker.check(parser.parse(texts.get(next())), settings);
	}

	/** Parse and link alone. */
	@Benchmark
	public ParsedStandard parseAndLink() {
		return parser.parse(texts.get(next()));
	}

	/** All rules alone, without placing their findings in the text. */
	@Benchmark
	public List<Finding> rules() {
		return StandardRules.check(parsedTexts.get(next()).standard(), settings);
	}

	/** Tokens alone. */
	@Benchmark
	public List<Token> lex() {
		return LineLexer.tokens(texts.get(next()));
	}

	/** Formatting of a formatted text. */
	@Benchmark
	public List<Replacement> format() {
		return StandardFormatter.format(texts.get(next()));
	}
}
