package guiju.ui.text.change;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import guiju.ui.wording.Words;

/** Goes from change to change, and round at the end, so that one reads them without the mouse. */
public final class ChangeSteps {

	private final Words words = new Words(ChangeSteps.class);
	private final ChangeBars bars;

	/** Goes along these bars. */
	public ChangeSteps(ChangeBars bars) {
		this.bars = bars;
	}

	/** Returns the next change behind a line or before it; empty where nothing changed. */
	public Optional<ChangedLines> from(int line, boolean forward) {
		Comparator<ChangedLines> order = Comparator.comparingInt(ChangedLines::first);
		Stream<ChangedLines> further = bars.changes().stream().filter(each -> forward ? each.first() > line : each.first() < line);
		Optional<ChangedLines> next = forward ? further.min(order) : further.max(order);
		return next.or(() -> forward ? bars.changes().stream().min(order) : bars.changes().stream().max(order));
	}

	/** Returns what a change is and what stood there, in one line. */
	public String tell(ChangedLines change) {
		String before = String.join(" ⏎ ", change.before().stream().map(String::strip).filter(line -> !line.isEmpty()).toList());
		return (new EarlierLines(bars).heading(change) + " " + before).strip();
	}

	/** Returns that nothing changed. */
	public String none() {
		return bars.code().isEmpty() ? words.text("noneSaved") : words.text("none", bars.code());
	}
}
