package guiju.diff.life;

import java.util.List;

import guiju.diff.element.ElementType;

/**
 * The life of one element through several versions.
 *
 * @param number its number among the lives, from 1, in the order in which they are told
 * @param element what it is
 * @param stages the element at each version of its life, one after another without a gap; never empty
 * @param beginning how it began
 * @param from the numbers of the lives it came from, where it was split off or merged; empty else
 * @param ending how it ended
 * @param into the numbers of the lives it went into, where it was split or merged; empty else
 */
public record Life(int number, ElementType element, List<Stage> stages, Beginning beginning, List<Integer> from, Ending ending, List<Integer> into) {

	/** Copies the lists. */
	public Life {
		stages = List.copyOf(stages);
		from = List.copyOf(from);
		into = List.copyOf(into);
	}

	/** Returns the element at a version, or null where it does not stand in it. */
	public Stage at(int version) {
		int place = version - stages.get(0).version();
		return place >= 0 && place < stages.size() ? stages.get(place) : null;
	}

	/** Returns whether it stood in all versions and nothing ever happened to it. */
	public boolean isUneventful() {
		return beginning == Beginning.FIRST && ending == Ending.LASTS && stages.stream().allMatch(stage -> stage.kinds().isEmpty());
	}
}
