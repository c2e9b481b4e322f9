package guiju.importer.interpret;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import guiju.importer.conserve.TracedText;
import guiju.importer.repair.Blanks;
import guiju.importer.repair.Breaks;
import guiju.importer.report.Confidence;
import guiju.importer.report.DecisionKind;
import guiju.importer.report.DecisionLog;

/** Sets the values of the standard, and remembers where in the source each comes from. */
final class Fields {

	private final Map<EObject, Map<EStructuralFeature, TracedText>> origins = new IdentityHashMap<>();
	private final Blanks blanks;
	private final DecisionLog log;

	Fields(Blanks blanks, DecisionLog log) {
		this.blanks = blanks;
		this.log = log;
	}

	/** Sets a value of one line, its blanks mended. */
	void line(EObject owner, EStructuralFeature feature, TracedText raw) {
		set(owner, feature, raw, false);
	}

	/** Sets a value that may have several paragraphs, its blanks mended. */
	void prose(EObject owner, EStructuralFeature feature, TracedText raw) {
		set(owner, feature, raw, true);
	}

	private void set(EObject owner, EStructuralFeature feature, TracedText raw, boolean prose) {
		Blanks.Mended mended = blanks.mend(raw, prose);
		if (mended.text().isEmpty())
			return;
		if (mended.undone())
			log.add(DecisionKind.BLANKS_REMOVED, Confidence.LIKELY, false, mended.text(), owner, feature, shown(raw), mended.text().toString());
		if (mended.guessed())
			log.add(DecisionKind.TEXT_JOINED, Confidence.DOUBTFUL, true, mended.text(), owner, feature, shown(raw), mended.text().toString());
		exact(owner, feature, mended.text());
	}

	/** Sets a value of several paragraphs that are known to be ones. */
	void paragraphs(EObject owner, EStructuralFeature feature, List<TracedText> raw) {
		TracedText all = TracedText.EMPTY;
		for (TracedText paragraph : raw)
			if (!paragraph.isBlank())
				all = Breaks.hard(all, mended(paragraph));
		if (!all.isEmpty())
			exact(owner, feature, all);
	}

	/** Returns a value with its blanks mended, without setting or noting anything. */
	TracedText mended(TracedText raw) {
		return blanks.mend(raw, false).text();
	}

	/** Sets a value as it is, or adds it to those of a feature of many. */
	@SuppressWarnings("unchecked")
	void exact(EObject owner, EStructuralFeature feature, TracedText value) {
		if (feature.isMany())
			((List<String>) owner.eGet(feature)).add(value.toString());
		else
			owner.eSet(feature, value.toString());
		origins.computeIfAbsent(owner, none -> new LinkedHashMap<>(4)).merge(feature, value,
				(before, more) -> feature.isMany() ? Breaks.hard(before, more) : more);
	}

	/** Takes a value away again. */
	void clear(EObject owner, EStructuralFeature feature) {
		owner.eUnset(feature);
		origins.getOrDefault(owner, Map.of()).remove(feature);
	}

	/** Returns what a value comes from, or null. */
	TracedText origin(EObject owner, EStructuralFeature feature) {
		return origins.getOrDefault(owner, Map.of()).get(feature);
	}

	/** Calls back with each value of an object and its origin. */
	void each(EObject owner, BiConsumer<EStructuralFeature, TracedText> value) {
		Map.copyOf(origins.getOrDefault(owner, Map.of())).forEach(value);
	}

	/** Returns a text as decisions show it: a bar where a line ended. */
	static String shown(CharSequence raw) {
		return raw.toString().replace(Breaks.WRAP, '｜').replace(Breaks.HARD, '｜').strip();
	}
}
