package guiju.report;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;

import guiju.diff.Comparison;
import guiju.diff.Differ;
import guiju.diff.Side;
import guiju.diff.lineage.Lineage;
import guiju.model.Duty;
import guiju.model.Indicator;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.testing.Parsing;

/** Two versions full of what a report must show and must not obey. */
public final class Hostile {

	/** Texts that would break out of any format. */
	public static final List<String> TEXTS = List.of("<script>alert(1)</script>", "</title></style></script><img src=x onerror=alert(1)>", "\" onmouseover=\"alert(1)' x='",
			"]]> --> <!-- {{x}} ${y}", "一\u202e反向\u202c二", "零\u200b寬", "鈴\u0007聲\u001b[31m紅", "半\ud83d對", "😀家👨\u200d👩", "a | b \\| c", "**粗** _斜_ `碼` [連](javascript:alert(1))",
			"一\n二\n\n三", "&lt;不是標籤&gt; &amp;", "# 標題\n- 清單\n1. 一\n> 引", "\ufeff頭", "行\u2028隔");

	private Hostile() {}

	/** Returns a comparison in which each of the texts stands in the old version, in the new one, and in a change of it. */
	public static Comparison comparison() {
		Standard before = Parsing.standard(Revision.before());
		Task task = before.getDuties().get(0).getTasks().get(0);
		task.getIndicators().clear();
		for (String text : TEXTS)
			task.getIndicators().add(indicator(text + "蒐集媒體型態與工具之應用現況"));
		before.setName(TEXTS.get(1));
		before.getKnowledge().get(0).setName(TEXTS.get(2));
		before.setDescription(String.join("\n", TEXTS));
		Standard after = EcoreUtil.copy(before);
		Duty duty = after.getDuties().get(0);
		for (Indicator indicator : duty.getTasks().get(0).getIndicators()) {
			indicator.setReason(indicator.getText());
			indicator.setText("彙整並" + indicator.getText());
		}
		duty.setCode("<b>T1</b>");
		after.setName(TEXTS.get(0));
		after.setCode("\"><script>");
		after.getKnowledge().get(1).setName(TEXTS.get(3));
		after.setDescription(String.join("\n", TEXTS.reversed()));
		return new Differ().compare(Side.sound(before, "<i>old</i>"), new Side(after, "new\u202e\".ocs", List.of(3, 4)), Lineage.EMPTY);
	}

	private static Indicator indicator(String text) {
		Indicator indicator = guiju.model.OcsFactory.eINSTANCE.createIndicator();
		indicator.setText(text);
		return indicator;
	}
}
