package guiju.diff.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntFunction;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import guiju.model.Duty;
import guiju.model.Indicator;
import guiju.model.Knowledge;
import guiju.model.OcsFactory;
import guiju.model.Standard;
import guiju.model.Task;

/** Inputs that would take hours or all memory if every pair were looked at. */
class HostileTest {

	private static final OcsFactory FACTORY = OcsFactory.eINSTANCE;
	private static final String[] WORDS = { "媒體", "企劃", "活動", "行銷", "廣告", "客戶", "分析", "規劃", "執行", "管理" };

	@Test
	void thousandsOfEqualTextsPairInOrder() {
		Scene scene = Scene.of(indicators(5000, i -> "完成報告。"), indicators(5003, i -> "完成報告。"));

		assertEquals(5003, scene.matching.matches().size());
		int last = -1;
		for (Match match : scene.matching.matches()) {
			assertTrue(scene.before.at(match.before()).index() > last, "out of order");
			last = scene.before.at(match.before()).index();
		}
	}

	@Test
	void textsOutOfTenWordsAreMatchedWhereOnlyTheirPlaceTells() {
		String[] texts = new Random(1).ints(3000L * 9, 0, WORDS.length).mapToObj(word -> WORDS[word]).toArray(String[]::new);
		IntFunction<String> text = i -> String.join("", Arrays.copyOfRange(texts, i * 9, i * 9 + 9));

		Scene scene = Scene.of(indicators(3000, text), indicators(3000, i -> i % 3 == 0 ? text.apply(i).replaceFirst("企劃", "規劃") : text.apply(i)));

		assertTrue(scene.matching.matches().stream().filter(match -> match.before().equals(match.after())).count() > 2990);
	}

	@Test
	void textsOfAHundredThousandCharactersAreCompared() {
		Random random = new Random(2);
		String text = random.ints(100_000, 0x4e00, 0x4e00 + 300).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();

		Scene scene = Scene.of(knowledge(text, text.substring(50_000) + "尾"), knowledge("頭" + text.substring(20), text.substring(50_000)));

		assertEquals(3, scene.matching.matches().size());
	}

	@Test
	@Tag("all")
	void twentyThousandEqualTextsUnderEqualTasks() {
		Scene scene = Scene.of(tasks(5000), tasks(5004));

		assertTrue(scene.matching.matches().size() > 19_900);
	}

	private static Standard indicators(int count, IntFunction<String> text) {
		Standard standard = FACTORY.createStandard();
		Duty duty = FACTORY.createDuty();
		Task task = FACTORY.createTask();
		standard.getDuties().add(duty);
		duty.getTasks().add(task);
		for (int i = 0; i < count; i++)
			task.getIndicators().add(indicator(text.apply(i)));
		return standard;
	}

	private static Standard tasks(int count) {
		Standard standard = FACTORY.createStandard();
		Duty duty = FACTORY.createDuty();
		standard.getDuties().add(duty);
		for (int i = 0; i < count; i++) {
			Task task = FACTORY.createTask();
			task.setName("撰寫");
			duty.getTasks().add(task);
			for (int j = 0; j < 3; j++)
				task.getIndicators().add(indicator("完成報告。"));
		}
		return standard;
	}

	private static Indicator indicator(String text) {
		Indicator indicator = FACTORY.createIndicator();
		indicator.setText(text);
		return indicator;
	}

	private static Standard knowledge(String... names) {
		Standard standard = FACTORY.createStandard();
		for (String name : names) {
			Knowledge knowledge = FACTORY.createKnowledge();
			knowledge.setName(name);
			standard.getKnowledge().add(knowledge);
		}
		return standard;
	}
}
