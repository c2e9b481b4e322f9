package guiju.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A standard of the examples made larger: its duties, knowledge and skills again in the words of other trades. */
final class Repeated {

	/** Other trades' words, so that a repeated standard does not repeat its texts: equal texts are another case, and a rare one. */
	private static final List<List<String>> TRADES = List.of(List.of(), List.of("媒體", "溫室", "廣告", "灌溉", "客戶", "農友", "行銷", "栽培"),
			List.of("媒體", "病房", "廣告", "護理", "客戶", "住民", "行銷", "復能"), List.of("媒體", "機台", "廣告", "製程", "客戶", "產線", "行銷", "量測"),
			List.of("媒體", "倉儲", "廣告", "配送", "客戶", "貨主", "行銷", "調度"), List.of("媒體", "麵糰", "廣告", "發酵", "客戶", "門市", "行銷", "烘焙"),
			List.of("媒體", "樂器", "廣告", "調音", "客戶", "團員", "行銷", "排練"), List.of("媒體", "稅務", "廣告", "申報", "客戶", "納稅人", "行銷", "查核"),
			List.of("媒體", "船舶", "廣告", "航行", "客戶", "船東", "行銷", "輪機"), List.of("媒體", "車輛", "廣告", "檢修", "客戶", "車主", "行銷", "保養"));

	private static final Pattern NUMBER = Pattern.compile("(?<![0-9A-Z])([TOPKS])([0-9]+)");
	/** More than any of the examples has of a kind. */
	private static final int APART = 20;

	private Repeated() {}

	/**
	 * Returns the text of an example.
	 *
	 * @param size how many times as large it is to be, at most ten
	 * @param apart whether each repetition has codes of its own
	 */
	static String text(String name, int size, boolean apart) throws IOException {
		String text = Files.readString(Path.of(System.getProperty("guiju.root", ".")).resolve(name));
		int duties = text.indexOf("T1:");
		int knowledge = text.indexOf("知識定義");
		int skills = text.indexOf("技能定義");
		int attitudes = text.indexOf("態度定義");
		return text.substring(0, duties) + repeated(text.substring(duties, knowledge), size, apart) + repeated(text.substring(knowledge, skills), size, apart)
				+ repeated(text.substring(skills, attitudes), size, apart) + text.substring(attitudes);
	}

	private static String repeated(String part, int size, boolean apart) {
		StringBuilder all = new StringBuilder();
		for (int i = 0; i < size; i++) {
			String copy = i == 0 ? part : part.replace("知識定義\n", "").replace("技能定義\n", "");
			List<String> words = TRADES.get(i);
			for (int j = 0; j < words.size(); j += 2)
				copy = copy.replace(words.get(j), words.get(j + 1));
			int offset = apart ? i * APART : 0;
			all.append(NUMBER.matcher(copy).replaceAll(code -> code.group(1) + (offset == 0 ? code.group(2)
					: String.format("%0" + code.group(2).length() + "d", Integer.parseInt(code.group(2)) + offset))));
		}
		return all.toString();
	}
}
