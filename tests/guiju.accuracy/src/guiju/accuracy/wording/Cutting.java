package guiju.accuracy.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import guiju.accuracy.text.Plain;

/** Cuts a text into two or three as a committee does, with connecting words put right. */
public final class Cutting {

	private static final Pattern CONDITION = Pattern.compile("^(依|根據|透過|於|針對|對照|參照|當|就|向|與).*");
	private static final Pattern DEPENDENT = Pattern.compile("^(以|如|包括|例如|避免|作為|藉以|俾|期能|涵蓋|促進|使|確保|將其|之|等).*");
	private static final Pattern CONNECTOR = Pattern.compile("^(並且|並|且|同時|以及|及|再|亦)");
	private static final Pattern NAME = Pattern.compile("^(.*?)(?<!能)(與|及|和|、| / |/|以及)(?!其)(.+)$");
	private static final Pattern BRACKET = Pattern.compile("[(（]");
	private static final Pattern VERBS = Pattern.compile("^(\\p{IsHan}{2,8}?)(?:並|及|與)(\\p{IsHan}{2})(.+)。$");
	private static final List<String> HEADS = List.of("媒體企劃", "數位媒體", "媒體廣告", "媒體", "廣告客戶", "廣告", "整合行銷", "行銷活動",
			"活動", "行銷", "組織", "客戶", "採購", "消費者");
	private static final List<String> TAILS = List.of("能力", "概念", "知識", "管理", "規劃", "計畫", "方法", "流程",
			"程序", "分析", "報告", "紀錄", "法規", "統計表", "表", "書", "提案");

	private final Random random;

	/** Draws from random numbers. */
	public Cutting(Random random) {
		this.random = random;
	}

	/** Returns the parts of a sentence or name, or empty where it has no border. */
	public Optional<List<String>> cut(String text) {
		List<String> parts = text.endsWith("。") ? sentence(text) : name(text);
		boolean sound = parts.size() > 1 && parts.stream().allMatch(part -> Plain.of(part).length() >= (text.endsWith("。") ? 5 : 3))
				&& parts.stream().map(Plain::of).distinct().count() == parts.size();
		return sound ? Optional.of(parts) : Optional.empty();
	}

	private List<String> sentence(String text) {
		List<String> clauses = clauses(text.substring(0, text.length() - 1));
		boolean conditional = clauses.size() > 2 && CONDITION.matcher(clauses.get(0)).matches();
		List<Integer> borders = new ArrayList<>();
		for (int i = conditional ? 2 : 1; i < clauses.size(); i++)
			if (!DEPENDENT.matcher(clauses.get(i)).matches() && !(i == 1 && CONDITION.matcher(clauses.get(0)).matches()))
				borders.add(i);
		if (borders.isEmpty())
			return verbs(text);
		Collections.shuffle(borders, random);
		List<Integer> chosen = borders.subList(0, borders.size() > 1 && random.nextInt(4) == 0 ? 2 : 1).stream().sorted().toList();
		List<String> parts = new ArrayList<>();
		int from = 0;
		for (int i = 0; i <= chosen.size(); i++) {
			int to = i < chosen.size() ? chosen.get(i) : clauses.size();
			String part = CONNECTOR.matcher(String.join("，", clauses.subList(from, to))).replaceFirst("");
			parts.add((from > 0 && conditional && !CONDITION.matcher(part).matches() && random.nextInt(3) > 0 ? clauses.get(0) + "，" : "") + part + "。");
			from = to;
		}
		return parts;
	}

	private static List<String> clauses(String text) {
		List<String> clauses = new ArrayList<>();
		int depth = 0;
		int from = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			depth += "（(".indexOf(c) >= 0 ? 1 : "）)".indexOf(c) >= 0 ? -1 : 0;
			if ((c == '，' || c == '；') && depth == 0) {
				clauses.add(text.substring(from, i).strip());
				from = i + 1;
			}
		}
		clauses.add(text.substring(from).strip());
		return clauses;
	}

	private static List<String> verbs(String text) {
		Matcher matcher = VERBS.matcher(text);
		if (!matcher.matches() || matcher.group(3).length() < 3 || CONDITION.matcher(text).matches())
			return List.of();
		String first = matcher.group(1);
		return List.of(first.length() <= 3 ? first + matcher.group(3) + "。" : first + "。", matcher.group(2) + matcher.group(3) + "。");
	}

	private List<String> name(String text) {
		Matcher matcher = NAME.matcher(text);
		if (!matcher.matches() || matcher.group(1).isBlank() || HEADS.contains(matcher.group(1).strip()) || BRACKET.matcher(text).find())
			return List.of();
		String left = matcher.group(1).strip();
		String right = matcher.group(3).strip();
		String tail = TAILS.stream().filter(right::endsWith).findFirst().orElse("");
		String head = HEADS.stream().filter(left::startsWith).findFirst().orElse("");
		boolean carriesTail = !tail.isEmpty() && right.length() > tail.length() && TAILS.stream().noneMatch(left::endsWith) && random.nextInt(4) > 0;
		boolean carriesHead = !head.isEmpty() && left.length() > head.length() && HEADS.stream().noneMatch(right::startsWith) && random.nextInt(2) == 0;
		return List.of(left + (carriesTail ? tail : ""), (carriesHead ? head : "") + right);
	}
}
