package guiju.rules.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import guiju.model.Standard;
import guiju.model.Version;

/**
 * The rows of a standard's history by rising version, however the table is sorted. Rows without a version are left out.
 *
 * @param own the standard's own code, or null where it has none
 * @param rows the rows; of one version in the order of the table
 */
record History(VersionCode own, List<Row> rows) {

	/**
	 * One row.
	 *
	 * @param number the version by the row's label, else by its code
	 * @param code the row's code, or null where it has none
	 */
	record Row(Version version, int number, VersionCode code) {

		/** Returns the version as readers name it, V4. */
		String label() {
			return "V" + number;
		}
	}

	static History of(Standard standard) {
		List<Row> rows = new ArrayList<>(standard.getVersions().size());
		for (Version version : standard.getVersions()) {
			VersionCode code = VersionCode.of(version.getCode());
			int label = VersionCode.labelled(version.getVersion());
			int number = label < 0 && code != null ? code.number() : label;
			if (number >= 0)
				rows.add(new Row(version, number, code));
		}
		rows.sort(Comparator.comparingInt(Row::number));
		return new History(VersionCode.of(standard.getCode()), rows);
	}

	/** Returns the newest row; only where there is one. */
	Row newest() {
		return rows.get(rows.size() - 1);
	}

	/** Returns the version of the standard itself: by its code, or without one the newest of the table. */
	int current() {
		return own != null ? own.number() : newest().number();
	}
}
