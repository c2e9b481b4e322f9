package guiju.rules.classification;

import static guiju.rules.FindingCode.UNKNOWN_CATEGORY;
import static guiju.rules.FindingCode.UNKNOWN_INDUSTRY;
import static guiju.rules.FindingCode.UNKNOWN_OCCUPATION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import guiju.rules.Messages;
import guiju.rules.Stage;
import guiju.rules.settings.CodeList;
import guiju.rules.settings.Settings;
import guiju.testing.Findings;

/** Categories, occupations and industries against the lists in force. */
class UnknownCodesTest {

	private static final Settings LISTS = new Settings(Stage.DRAFT, Map.of(), new CodeList(Map.of("ZZZ", "自訂")),
			Optional.of(new CodeList(Map.of("2431", "廣告"))), Optional.of(new CodeList(Map.of("M7310", "廣告業"))),
			Findings.SETTINGS.attitudes(), Findings.SETTINGS.today());

	@Test
	void reportsCategoriesThatNobodyHasSeen() {
		Findings findings = Findings.of("職類別 KMC: 甲\n職類別 KXX: 乙\n職類別 K: 丙\n", Findings.SETTINGS, new UnknownCategory());

		assertEquals(List.of("2:5 'KXX'", "3:5 'K'"), findings.only(UNKNOWN_CATEGORY));
		assertEquals("職類別代碼 KXX 不在所用的代碼表中。請改正；若確有此職類，請在 guiju.properties 的 categories 指定代碼表。",
				findings.messages(UNKNOWN_CATEGORY, Messages.CHINESE).get(0));
		assertEquals("The category KXX is not in the list in force. Mend it; if it does exist, name your own list under categories in guiju.properties.",
				findings.messages(UNKNOWN_CATEGORY, Messages.ENGLISH).get(0));
	}

	@Test
	void proposesTheKnownSpelling() {
		Findings findings = Findings.of("職類別 ｋmc: 甲\n", Findings.SETTINGS, new UnknownCategory());

		assertEquals(List.of("1:5 'ｋmc'"), findings.only(UNKNOWN_CATEGORY));
		assertEquals(List.of("改為 KMC"), findings.fixes(UNKNOWN_CATEGORY, Messages.CHINESE));
	}

	@Test
	void goesByTheUsersListsWhereThereAreAny() {
		assertEquals(List.of("2:5 'KMC'"), Findings.of("職類別 ZZZ: 甲\n職類別 KMC: 乙\n", LISTS, new UnknownCategory()).only(UNKNOWN_CATEGORY));
		assertEquals(List.of("3:5 '2432'"),
				Findings.of("職業別 2431: 甲\n職業別 243: 乙\n職業別 2432: 丙\n", LISTS, new UnknownOccupation()).only(UNKNOWN_OCCUPATION));
		assertEquals(List.of("3:5 'M7320'"),
				Findings.of("行業別 M7310: 甲\n行業別 M73: 乙\n行業別 M7320: 丙\n", LISTS, new UnknownIndustry()).only(UNKNOWN_INDUSTRY));
	}

	@Test
	void knowsNoOccupationsAndIndustriesWithoutTheUsersLists() {
		assertEquals(List.of(), Findings.of("職業別 9999: 甲\n", Findings.SETTINGS, new UnknownOccupation()).only(UNKNOWN_OCCUPATION));
		assertEquals(List.of(), Findings.of("行業別 X9999: 甲\n", Findings.SETTINGS, new UnknownIndustry()).only(UNKNOWN_INDUSTRY));
	}

	@Test
	void takesClassificationsWithoutCode() {
		assertEquals(List.of(), Findings.of("職類別 : 甲\n職類別\n", Findings.SETTINGS, new UnknownCategory()).only(UNKNOWN_CATEGORY));
	}
}
