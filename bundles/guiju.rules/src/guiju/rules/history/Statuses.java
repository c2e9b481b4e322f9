package guiju.rules.history;

import java.util.Locale;

import guiju.model.Version;
import guiju.model.code.Characters;

/** What a row's status says. */
final class Statuses {

	private Statuses() {}

	/** Tells whether a row says of its version that it is the latest one; print may put blanks into the words. */
	static boolean isLatest(Version row) {
		String status = row.getStatus();
		if (status == null)
			return false;
		for (int i = status.indexOf('最'); i >= 0; i = status.indexOf('最', i + 1)) {
			int next = i + 1;
			while (next < status.length() && Characters.isBlank(status.charAt(next)))
				next++;
			if (next < status.length() && status.charAt(next) == '新')
				return true;
		}
		return !status.isEmpty() && status.charAt(0) < 128 && status.toLowerCase(Locale.ROOT).contains("latest");
	}
}
