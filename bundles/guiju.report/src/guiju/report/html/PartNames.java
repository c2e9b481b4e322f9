package guiju.report.html;

import guiju.report.rows.Cell;
import guiju.report.rows.Row;
import guiju.report.rows.Section;
import guiju.report.wording.Wording;

/** Names the duties, which have no fixed name as the other parts do. */
final class PartNames {

	private PartNames() {}

	/** Returns what a filter calls a part: the duty's code, or its name where it has none. */
	static String chip(Section section, Wording wording) {
		String code = section.duty().code();
		if (code != null)
			return code;
		String name = name(section);
		return name.isEmpty() ? wording.section(section.type()) : name;
	}

	/** Returns the name of a duty, the new one where there is one; empty where it has none. */
	static String name(Section section) {
		Row duty = section.duty();
		Cell cell = duty.after().isEmpty() ? duty.before().get(0) : duty.after().get(0);
		return cell.text().replace('\n', ' ');
	}
}
