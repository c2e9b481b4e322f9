package guiju.dsl.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import guiju.model.Item;
import guiju.model.Standard;
import guiju.testing.Parsing;

class BulletNestingTest {

	@ParameterizedTest(name = "{0}")
	@CsvSource({"-1 -2 -3,(1)(2)(3)", "-1 --2 ---3 ----4 -----5,(1(2(3(4(5)))))", "-1 --2 --3 -4,(1(2)(3))(4)", "-1 ---2 --3 -4,(1(2)(3))(4)",
			"---1 --2 -3,(1)(2)(3)", "-1 -----2 ---3 ----4 --5 -6,(1(2)(3(4))(5))(6)", "-1 --2 ---3 --4 ---5 -6 --7,(1(2(3))(4(5)))(6(7))",
			"--1 --2,(1)(2)",
			"-----1 ------2,(1(2))", "●1 ●●2 •3 －－4,(1(2))(3(4))"})
	void hangsABulletBelowTheLastOneWithAShorterMarker(String bullets, String nested) {
		for (String item : List.of("條件", "補充", "註1")) {
			Standard standard = Parsing.standard(item + ": x\n" + bullets.replace(' ', '\n'));

			assertEquals(nested, show(item(standard).getChildren()));
		}
	}

	@Test
	void continuationLinesAndReasonsBelongToTheirBullet() {
		Item item = item(Parsing.standard("""
				條件: 甲
				  | 甲二
				  緣由: 甲緣由
				  - 乙
				    | 乙二
				    緣由: 乙緣由
				      | 乙緣由二
				    -- 丙
				      緣由: 丙緣由
				  - 丁
				"""));

		Item first = item.getChildren().get(0);
		Item nested = first.getChildren().get(0);
		assertEquals(List.of("甲\n甲二", "甲緣由"), List.of(item.getText(), item.getReason()));
		assertEquals(List.of("乙\n乙二", "乙緣由\n乙緣由二"), List.of(first.getText(), first.getReason()));
		assertEquals(List.of("丙", "丙緣由"), List.of(nested.getText(), nested.getReason()));
		assertEquals("丁", item.getChildren().get(1).getText());
	}

	@Test
	void bulletsBelongToTheItemAbove() {
		Standard standard = Parsing.standard("條件: a\n- b\n條件: c\n- d\n-- e\n註2: f\n- g\n補充:\n- h");

		assertEquals("(b)", show(standard.getPrerequisites().get(0).getChildren()));
		assertEquals("(d(e))", show(standard.getPrerequisites().get(1).getChildren()));
		assertEquals("(g)", show(standard.getNotes().get(0).getChildren()));
		assertEquals("(h)", show(standard.getRemarks().get(0).getChildren()));
	}

	private static Item item(Standard standard) {
		return !standard.getPrerequisites().isEmpty() ? standard.getPrerequisites().get(0)
				: !standard.getRemarks().isEmpty() ? standard.getRemarks().get(0) : standard.getNotes().get(0);
	}

	private static String show(List<? extends Item> items) {
		StringBuilder shown = new StringBuilder();
		for (Item item : items)
			shown.append('(').append(item.getText()).append(show(item.getChildren())).append(')');
		return shown.toString();
	}
}
