package guiju.model.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import guiju.model.NameKind;
import guiju.model.OcsPackage;
import guiju.model.OcsPackage.Literals;

class DomainNamesTest {

	private final DomainNames chinese = new DomainNames(Locale.TAIWAN);
	private final DomainNames english = new DomainNames(Locale.ENGLISH);

	@Test
	void speaksTheTermsOfTheField() {
		assertEquals("主要職責", chinese.type(DomainType.DUTY));
		assertEquals("Duty", english.type(DomainType.DUTY));
		assertEquals("發展更新日期", chinese.feature(Literals.VERSION, Literals.VERSION__DATE_TEXT));
		assertEquals("Valid until", english.feature(Literals.STANDARD, Literals.STANDARD__VALID_UNTIL_TEXT));
		assertEquals("職類", chinese.literal(Literals.NAME_KIND, NameKind.JOB_FAMILY));
	}

	@Test
	void namesAFieldAsItsOwnerDoes() {
		assertEquals("職能基準代碼", chinese.feature(Literals.STANDARD, Literals.CODED__CODE));
		assertEquals("代碼", chinese.feature(Literals.DUTY, Literals.CODED__CODE));
		assertEquals("基準級別", chinese.feature(Literals.STANDARD, Literals.STANDARD__LEVEL_TEXT));
		assertEquals("職能級別", chinese.feature(Literals.TASK, Literals.TASK__LEVEL_TEXT));
	}

	@ParameterizedTest
	@EnumSource
	void namesEveryType(DomainType type) {
		assertFalse(chinese.type(type).isBlank());
		assertFalse(english.type(type).isBlank());
	}

	@Test
	void namesEveryFieldAndLiteral() {
		for (EClassifier classifier : OcsPackage.eINSTANCE.getEClassifiers())
			for (DomainNames names : List.of(chinese, english)) {
				if (classifier instanceof EClass type)
					for (EStructuralFeature feature : type.getEAllStructuralFeatures())
						assertFalse(names.feature(type, feature).isBlank());
				if (classifier instanceof EEnum type)
					for (EEnumLiteral literal : type.getELiterals())
						assertFalse(names.literal(type, literal).isBlank());
			}
	}

	@Test
	void hasTheSameKeysInBothLanguages() {
		assertEquals(keys(Locale.TAIWAN), keys(Locale.ENGLISH));
	}

	private static Set<String> keys(Locale locale) {
		return new HashSet<>(ResourceBundle.getBundle("guiju.model.labels.names", locale,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).keySet());
	}

	@Test
	void speaksChineseForAnyChineseLocaleElseEnglish() {
		assertEquals("知識", new DomainNames(Locale.SIMPLIFIED_CHINESE).type(DomainType.KNOWLEDGE));
		assertEquals("Knowledge", new DomainNames(Locale.JAPAN).type(DomainType.KNOWLEDGE));
	}
}
