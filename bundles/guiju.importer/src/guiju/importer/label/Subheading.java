package guiju.importer.label;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that head a few lines within the remarks: 學歷, 二、經歷, 參考文獻：. They are content, unlike a {@link Heading}; what stands in
 * the next line belongs below them, and never to the same word.
 */
public final class Subheading {

	private static final Set<String> WORDS = Set.of("學歷", "經歷", "經驗", "能力", "學歷條件", "經歷條件", "經驗條件", "能力條件", "學歷要求", "經歷要求", "能力要求", "工作經驗",
			"工作經歷", "相關經驗", "相關經歷", "實務經驗", "證照", "證照條件", "專業證照", "相關證照", "訓練", "訓練條件", "資格", "資格條件", "基本條件", "體能條件", "其他", "其他條件", "其它",
			"參考文獻", "參考資料", "參考資料來源", "參考書目", "資料來源", "參考來源", "參考法規", "相關法規", "名詞解釋", "名詞定義", "附註", "備註", "註解", "補充");
	private static final Pattern NUMBER = Pattern.compile("[(（]?(?:[一二三四五六七八九十]{1,3}|[0-9０-９]{1,2}|[①-⑳]|[A-Za-z])(?:[)）、]|[.．])?\\s*");
	private static final int LONGEST = 16;

	private Subheading() {}

	/** Tells whether a line is such a word and nothing else, numbered or not, with or without a colon. */
	public static boolean is(CharSequence line) {
		if (line.length() > LONGEST)
			return false;
		String form = Canonical.of(line);
		Matcher number = NUMBER.matcher(form);
		return WORDS.contains(form) || number.lookingAt() && WORDS.contains(form.substring(number.end()));
	}
}
