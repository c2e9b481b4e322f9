package guiju.sync.edit;

/** Another standard, written in another manner, from which elements are copied. */
final class Other {

	static final String TEXT = """
			standard KMC2431-001v1
			T1: Planning
				// about the task
				T1.1: Brew plans 【T1.1】
					reason: Asked for.
					level 4
					O1.1.1: Plan
					P1.1.1: Plans.
						| And writes 【O1.1.1】.
					P1.1.2: Checks.
					// about the list
					knowledge K01, K02
					skills S01
			knowledge-definitions
				// about K01
				K01: Planning
				K02: 豆種
			skill-definitions
				S01: Tasting
			remarks
				prerequisite: One of
					- Years
						-- ten
					- Courses
			""";

	private Other() {}
}
