package guiju.accuracy.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import guiju.accuracy.generate.Scenario;
import guiju.accuracy.measure.Count;
import guiju.accuracy.measure.Histogram;
import guiju.accuracy.measure.Interval;
import guiju.accuracy.measure.ScenarioCount;
import guiju.accuracy.measure.Tally;
import guiju.diff.change.Kind;
import guiju.diff.element.ElementType;

/** Composes docs/accuracy.md: the words stand in a template beside this class, the tables come from a campaign. */
final class Report {

	private final Campaign campaign;
	private final Tally product;

	Report(Campaign campaign) {
		this.campaign = campaign;
		this.product = campaign.product();
	}

	/** Returns the whole document. */
	String compose(String settings, String machine) {
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put("settings", settings);
		parts.put("machine", machine);
		parts.put("size", Tables.number(campaign.pairs()) + " pairs with " + Tables.number(campaign.edits()) + " edits, "
				+ Tables.number(campaign.trueMatches()) + " true matches, of which " + Tables.number(campaign.changedMatches()) + " have another text");
		parts.put("gates", new Gates(product).table());
		parts.put("summary", summary());
		parts.put("elements", elements());
		parts.put("kinds", kinds());
		parts.put("scenarios", scenarios());
		parts.put("sources", sources());
		parts.put("histogram", histogram());
		parts.put("likeness", likeness());
		parts.put("heavy", Tables.share(product.heavilyReworded().recall()) + " (" + Tables.number(product.heavilyReworded().missed()) + " of "
				+ Tables.number(product.heavilyReworded().right() + product.heavilyReworded().missed()) + " missed)");
		parts.put("traceable", Tables.share(product.movedAndTraceable().recall()) + " (" + Tables.number(product.movedAndTraceable().missed()) + " of "
				+ Tables.number(product.movedAndTraceable().right() + product.movedAndTraceable().missed()) + " missed)");
		parts.put("price", price());
		parts.put("undecidable", undecidable());
		parts.put("causes", Tables.number(product.causes().right()) + " of " + Tables.number(product.causes().right() + product.causes().missed()));
		String document = template();
		for (Map.Entry<String, String> part : parts.entrySet())
			document = document.replace("{{" + part.getKey() + "}}", part.getValue());
		return document;
	}

	private static String template() {
		try (InputStream in = Report.class.getResourceAsStream("accuracy.md")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private String summary() {
		List<List<String>> rows = new ArrayList<>();
		for (int i = 0; i < campaign.methods().size(); i++) {
			Tally tally = campaign.tallies().get(i);
			Interval interval = Interval.of(tally.perPair(), Count::f1);
			int perfect = tally.scenarios().values().stream().mapToInt(ScenarioCount::perfect).sum();
			rows.add(List.of(campaign.methods().get(i).name(), Tables.share(tally.total().precision()), Tables.share(tally.total().recall()), Tables.f1(tally.total()),
					Tables.share(interval.low()) + " to " + Tables.share(interval.high()), Tables.number(tally.total().wrong()), Tables.number(tally.total().missed()),
					Tables.number(perfect)));
		}
		return Tables.of(List.of("method", "precision", "recall", "F1", "95 % of F1", "wrong", "missed", "pairs without mistake"), rows);
	}

	private String elements() {
		List<List<String>> rows = new ArrayList<>();
		for (ElementType type : ElementType.values())
			if (product.matches().containsKey(type))
				rows.add(row(type.key(), campaign.tallies().stream().map(tally -> tally.matches().getOrDefault(type, Count.NONE)).toList()));
		return Tables.of(head("element", "true matches"), rows);
	}

	private String kinds() {
		List<List<String>> rows = new ArrayList<>();
		for (Kind kind : Kind.values())
			if (product.kinds().containsKey(kind))
				rows.add(row(kind.key(), campaign.tallies().stream().map(tally -> tally.kind(kind)).toList()));
		return Tables.of(head("kind", "true ones"), rows);
	}

	private String sources() {
		List<List<String>> rows = new ArrayList<>();
		for (String source : product.sources().keySet()) {
			List<String> row = new ArrayList<>(row(source, campaign.tallies().stream().map(tally -> tally.sources().getOrDefault(source, Count.NONE)).toList()));
			row.add(Tables.shown(product.movedBySource().getOrDefault(source, Count.NONE), Count::recall));
			rows.add(row);
		}
		List<String> head = head("made from", "true matches");
		head.add("recall of moved and reworded");
		return Tables.of(head, rows);
	}

	/** What is paid for finding what was moved and reworded: what came, taken for what went. */
	private String price() {
		ScenarioCount none = new ScenarioCount(0, 0, Count.NONE, 0, 0, 0);
		ScenarioCount mixed = product.scenarios().getOrDefault(Scenario.REPLACED, none);
		ScenarioCount worst = product.scenarios().getOrDefault(Scenario.EXCHANGED, none);
		return Tables.number(mixed.matches().wrong()) + " wrong matches in " + Tables.number(mixed.pairs()) + " pairs with " + Tables.number(mixed.edits())
				+ " deletions and insertions of all kinds; at its worst, where just as many come as went and nothing else happens, " + Tables.number(worst.matches().wrong())
				+ " wrong of " + Tables.number(worst.edits()) + " that came";
	}

	private List<String> head(String first, String second) {
		List<String> head = new ArrayList<>(List.of(first, second, "precision", "recall", "F1"));
		campaign.methods().stream().skip(1).forEach(method -> head.add("F1 of " + method.name()));
		return head;
	}

	private static List<String> row(String name, List<Count> counts) {
		Count own = counts.get(0);
		List<String> row = new ArrayList<>(List.of(name, Tables.number(own.right() + own.missed()), Tables.shown(own, Count::precision),
				Tables.shown(own, Count::recall), Tables.f1(own)));
		counts.stream().skip(1).forEach(count -> row.add(Tables.f1(count)));
		return row;
	}

	private String scenarios() {
		List<List<String>> rows = new ArrayList<>();
		product.scenarios().forEach((scenario, count) -> {
			List<String> row = new ArrayList<>(List.of(scenario.label(), Tables.number(count.pairs()), Tables.number(count.edits()), Tables.f1(count.matches()),
					Tables.number(count.perfect()), Tables.number(count.lost()), Tables.number(count.headlines())));
			campaign.tallies().stream().skip(1).forEach(tally -> row.add(Tables.number(tally.scenarios().get(scenario).headlines())));
			rows.add(row);
		});
		List<String> head = new ArrayList<>(List.of("scenario", "pairs", "edits", "F1 of matches", "without mistake", "falsely added or removed", "changes to read"));
		campaign.methods().stream().skip(1).forEach(method -> head.add("to read of " + method.name()));
		return Tables.of(head, rows);
	}

	private String likeness() {
		List<List<String>> rows = new ArrayList<>();
		for (int i = 0; i < Histogram.CLASSES; i++) {
			List<String> row = new ArrayList<>(List.of(band(i)));
			for (Count count : List.of(product.stayed(i), product.moved(i)))
				row.addAll(List.of(Tables.number(count.right() + count.missed()), Tables.shown(count, Count::recall)));
			rows.add(row);
		}
		return Tables.of(List.of("similarity", "stayed", "recall", "moved", "recall"), rows);
	}

	private static String band(int place) {
		return "0." + place + " to " + (place + 1 == Histogram.CLASSES ? "1" : "0." + (place + 1));
	}

	private String histogram() {
		Histogram histogram = campaign.histogram();
		List<List<String>> rows = new ArrayList<>();
		for (int i = 0; i < Histogram.CLASSES; i++)
			rows.add(List.of(band(i), Tables.number(histogram.truth(i)), bar(histogram.truth(i)),
					Tables.number(histogram.nearest(i)), bar(histogram.nearest(i))));
		return Tables.of(List.of("similarity", "true pairs", "", "nearest wrong ones", ""), rows) + "\n\nOf " + Tables.number(histogram.overtaken()) + " of "
				+ Tables.number(histogram.all()) + " elements with another text, a wrong candidate is at least as alike as the true one.";
	}

	private String bar(long count) {
		return "█".repeat((int) Math.round(30.0 * count / Math.max(1, campaign.histogram().all())));
	}

	private String undecidable() {
		List<List<String>> rows = new ArrayList<>();
		product.undecidable().forEach((reason, count) -> rows.add(List.of(reason.label(), Tables.number(count))));
		Count on = product.onUndecidable();
		Count without = new Count(product.total().right(), product.total().wrong() - on.wrong(), product.total().missed() - on.missed());
		return Tables.of(List.of("why nobody could tell", "cases"), rows) + "\n\nOn them fall " + Tables.number(on.wrong()) + " of the "
				+ Tables.number(product.total().wrong()) + " wrong and " + Tables.number(on.missed()) + " of the " + Tables.number(product.total().missed())
				+ " missed matches. Without these mistakes F1 would be " + Tables.share(without.f1()) + "; no other figure on this page leaves them out.";
	}
}
