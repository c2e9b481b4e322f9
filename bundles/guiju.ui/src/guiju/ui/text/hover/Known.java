package guiju.ui.text.hover;

import java.util.List;

import guiju.dsl.ide.fix.Fix;
import guiju.dsl.ide.hover.Hover;

/**
 * What a hover shows.
 *
 * @param hover what is known
 * @param fixes ways to mend what was found there, the best first
 */
record Known(Hover hover, List<Fix> fixes) {

	/** Words it plainly, for those who cannot show more. */
	@Override
	public String toString() {
		return String.join("\n", hover.parts().stream().map(Hover.Part::text).toList());
	}
}
