package guiju.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.model.Standard;
import guiju.model.Task;
import guiju.model.reference.References;
import guiju.testing.Parsing;

/** The examples say what the published documents say: every text is in the print, and nothing of the print is left out. */
class PublishedStandardsTest {

	private static final Path ROOT = Path.of(System.getProperty("guiju.root", "../.."));
	private static final String LAYOUT = "職能基準代碼|職能基準名稱|職能基準|\\(擇一填寫\\)|發展更新日期|更新說明|職類別代碼|職業別代碼|行業別代碼|所屬類別|職類別|職業別|行業別"
			+ "|工作描述|基準級別|主要職責|工作任務|工作產出|行為指標|職能級別|職能內涵|\\(K=knowledge知識\\)|\\(S=skills技能\\)|\\(A=attitude態度\\)|版本|狀態"
			+ "|說明與補充事項|略|建議擔任此職類/職業之學歷/經[歷驗]/或能力條件|其他補充說明|職類|職業";
	private static final String CODES = "【註[0-9]】|[TOP][0-9]+(\\.[0-9]+){0,2}|[KSAV][0-9]+";

	@ParameterizedTest(name = "{0}")
	@CsvSource({"KMC2431-001v4,2,5,9,18,15,13,7", "KMC2431-012v1,3,6,5,24,10,10,7", "KMC3332-001v3,5,14,23,45,20,19,7",
			"KMM2431-002v4,2,5,5,12,14,11,6", "KPS2431-001v2,2,5,6,17,19,17,6"})
	void hasAsManyElementsAsThePrint(String code, int duties, int tasks, int outputs, int indicators, int knowledge, int skills, int attitudes)
			throws IOException {
		Standard standard = example(code);

		List<Task> all = standard.getDuties().stream().flatMap(duty -> duty.getTasks().stream()).toList();
		assertEquals(List.of(duties, tasks, outputs, indicators, knowledge, skills, attitudes),
				List.of(standard.getDuties().size(), all.size(), all.stream().mapToInt(task -> task.getOutputs().size()).sum(),
						all.stream().mapToInt(task -> task.getIndicators().size()).sum(), standard.getKnowledge().size(),
						standard.getSkills().size(), standard.getAttitudes().size()));
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = {"KMC2431-001v4", "KMC2431-012v1", "KMC3332-001v3", "KMM2431-002v4", "KPS2431-001v2"})
	void saysWhatThePrintSaysAndLeavesNothingOut(String code) throws IOException {
		String print = bare(Files.readString(ROOT.resolve("tests/data/published").resolve(code + ".txt")));
		Set<String> pieces = new TreeSet<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
		for (String text : texts(example(code))) {
			List<String> found = pieces(bare(text), print);
			assertFalse(found.isEmpty(), "not in the print: " + text);
			pieces.addAll(found);
			// A label is printed at each citation, its note's marker mostly at the first one only.
			pieces.add(bare(References.withoutNotes(text)));
		}

		String left = print;
		for (String piece : pieces)
			left = left.replace(piece, "\n");
		left = left.replaceAll(LAYOUT, "\n").replaceAll(CODES, "\n").replaceAll("[-●•*：:\\n]+", " ").strip();

		String rest = left.replaceAll("\\b[1-6]\\b", "").replaceAll(" +", "");
		// A word that a page break cuts may stand whole elsewhere, and then only its halves are left.
		assertTrue(texts(example(code)).stream().anyMatch(text -> bare(text).contains(rest)), "left of the print: " + left);
	}

	/** A text stands in the print whole, or as two pieces where a page break cuts it. */
	private static List<String> pieces(String text, String print) {
		if (print.contains(text))
			return List.of(text);
		for (int cut = text.length() - 1; cut > 0; cut--)
			if (print.contains(text.substring(0, cut)) && print.contains(text.substring(cut)))
				return List.of(text.substring(0, cut), text.substring(cut));
		return List.of();
	}

	private static List<String> texts(Standard standard) {
		List<String> texts = new ArrayList<>();
		add(standard, texts);
		EcoreUtil.<EObject>getAllContents(standard, true).forEachRemaining(object -> add(object, texts));
		return texts;
	}

	private static void add(EObject object, List<String> texts) {
		for (EAttribute attribute : object.eClass().getEAllAttributes())
			if (!attribute.isDerived() && object.eGet(attribute) instanceof String text && text.length() > 1)
				texts.add(text);
	}

	/** Without blanks, tags and the marks that extraction left. */
	private static String bare(String text) {
		return text.replaceAll("<[^>]*>", "").replaceAll("[\\s　]", "").replace("^{", "").replace("}", "");
	}

	private static Standard example(String code) throws IOException {
		return Parsing.standard(Files.readString(ROOT.resolve("examples").resolve(code + ".ocs")));
	}
}
