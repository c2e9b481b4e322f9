package guiju.diff.life;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import guiju.diff.element.ElementType;

/** A life that may go on. */
final class Growing {

	private final ElementType element;
	private final Beginning beginning;
	private final List<Growing> from;
	private final List<Stage> stages = new ArrayList<>(3);
	private final List<Growing> into = new ArrayList<>(0);
	private Ending ending = Ending.REMOVED;

	Growing(ElementType element, Beginning beginning, List<Growing> from) {
		this.element = element;
		this.beginning = beginning;
		this.from = from;
	}

	void add(Stage stage) {
		stages.add(stage);
	}

	/** Says that it ends in another life, or in several. */
	void end(Ending how, Growing heir) {
		ending = how;
		into.add(heir);
	}

	Life finish(Map<Growing, Integer> numbers, int lastVersion) {
		boolean lasts = stages.get(stages.size() - 1).version() == lastVersion;
		return new Life(numbers.get(this), element, stages, beginning, from.stream().map(numbers::get).toList(), lasts ? Ending.LASTS : ending,
				into.stream().map(numbers::get).toList());
	}
}
