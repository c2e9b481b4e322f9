package guiju.rules.folder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import guiju.rules.FindingCode;
import guiju.rules.Message;

/**
 * No two files have the same code. Every one of them is reported and names the others, three at most. A first version with
 * and without suffix is the same.
 */
public final class DuplicateStandard implements FolderRule {

	private static final int NAMED = 3;

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.DUPLICATE_STANDARD);
	}

	@Override
	public void check(FolderCheck check) {
		FolderSummaries summaries = check.summaries();
		long[] repeated = repeated(summaries);
		if (repeated.length == 0)
			return;
		Map<Long, List<Integer>> alike = new LinkedHashMap<>();
		for (int number = 0; number < summaries.size(); number++)
			if (Arrays.binarySearch(repeated, summaries.code(number)) >= 0)
				alike.computeIfAbsent(summaries.code(number), hash -> new ArrayList<>()).add(number);
		alike.values().forEach(numbers -> confirm(numbers, check));
	}

	/** Returns the hashes that more than one standard has, sorted. */
	private static long[] repeated(FolderSummaries summaries) {
		long[] codes = new long[summaries.size()];
		for (int number = 0; number < codes.length; number++)
			codes[number] = summaries.code(number);
		Arrays.sort(codes);
		int count = 0;
		for (int i = 1; i < codes.length; i++)
			if (codes[i] == codes[i - 1] && codes[i] != 0 && (count == 0 || codes[count - 1] != codes[i]))
				codes[count++] = codes[i];
		return Arrays.copyOf(codes, count);
	}

	/** Reads standards of one hash again and reports those whose codes are the same indeed. */
	private static void confirm(List<Integer> numbers, FolderCheck check) {
		Map<SameCode, List<Integer>> same = new LinkedHashMap<>();
		Map<Integer, String> printed = new LinkedHashMap<>();
		for (int number : numbers) {
			StandardHead head = check.head(number);
			SameCode code = head == null ? null : SameCode.of(head.code());
			if (code != null) {
				same.computeIfAbsent(code, each -> new ArrayList<>()).add(number);
				printed.put(number, head.code());
			}
		}
		for (List<Integer> group : same.values())
			if (group.size() > 1)
				for (int number : group)
					check.report(number, FolderFinding.STANDARD_CODE, FindingCode.DUPLICATE_STANDARD,
							message(printed.get(number), number, group, check.summaries()));
	}

	private static Message message(String code, int number, List<Integer> group, FolderSummaries summaries) {
		List<Object> arguments = new ArrayList<>();
		arguments.add(code);
		for (int i = 0; i < group.size() && arguments.size() <= NAMED; i++)
			if (group.get(i) != number)
				arguments.add(summaries.path(group.get(i)));
		int others = group.size() - 1;
		if (others <= NAMED)
			return Message.of("folder.duplicate" + others, arguments.toArray());
		arguments.add(others - NAMED);
		return Message.of("folder.duplicateMore", arguments.toArray());
	}
}
