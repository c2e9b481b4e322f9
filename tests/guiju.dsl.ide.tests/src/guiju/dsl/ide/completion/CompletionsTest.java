package guiju.dsl.ide.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.StringInputStream;
import org.eclipse.xtext.util.TextRegion;
import org.junit.jupiter.api.Test;

import com.google.inject.Injector;

import guiju.dsl.ide.OcsIdeSetup;
import guiju.testing.Parsing;

class CompletionsTest {

	private static final String TASK = """
			職能基準 KMC2431-001v4
			職業: 甲
			T1: 職責
			  T1.1: 任務
			    級別 4
			    O1.1.1: 產出
			    P1.1.1: 指標。
			    知識 K01
			""";
	private static final String DEFINITIONS = """
			知識定義
			  K01: 行銷管理
			  K02: 消費者行為
			  K11: 成本概念
			技能定義
			  S01: 簡報
			說明
			  註1: 說明一
			""";

	@Test
	void offersDefinitionsThatTheListDoesNotCiteYet() {
		assertEquals(List.of("K02", "K11"), texts(TASK.strip() + "、^\n" + DEFINITIONS));
	}

	@Test
	void findsADefinitionByPartOfItsLabel() {
		assertEquals(List.of("K02"), texts(TASK + "    知識 行為^\n" + DEFINITIONS));
	}

	@Test
	void narrowsDefinitionsByWhatIsWritten() {
		assertEquals(List.of("K11"), texts(TASK + "    知識 K1^\n" + DEFINITIONS));
	}

	@Test
	void offersSkillsBehindTheirKeywordInBothVocabularies() {
		assertEquals(List.of("S01"), texts(TASK + "    技能 ^\n" + DEFINITIONS));
		assertEquals(List.of("S01"), texts(TASK + "    skills ^\n" + DEFINITIONS));
	}

	@Test
	void offersTheNextCodesOfTheTaskAtALineStart() {
		List<String> texts = texts(TASK + "    ^\n" + DEFINITIONS);

		assertEquals(List.of("P1.1.2: ", "O1.1.2: ", "T1.2: ", "T2: ", "K12: ", "S02: ", "A01: "), texts.subList(0, 7));
	}

	@Test
	void offersNoSecondLevelWhereTheTaskHasOne() {
		List<String> texts = texts(TASK + "    ^\n" + DEFINITIONS);

		assertFalse(texts.contains("級別 "), texts.toString());
		assertTrue(texts.contains("技能 "), texts.toString());
	}

	@Test
	void offersALevelWhereTheTaskHasNone() {
		assertTrue(texts("T1: 職責\n  T1.1: 任務\n    ^").contains("級別 "));
	}

	@Test
	void writesKeywordsInTheVocabularyThatTheFileMostlyHas() {
		List<String> texts = texts("standard KMC2431-001v4\noccupation: x\nT1: y\n  T1.1: z\n    ^");

		assertTrue(texts.contains("level "), texts.toString());
		assertFalse(texts.contains("級別 "), texts.toString());
	}

	@Test
	void findsAKeywordByTheWordOfTheOtherVocabulary() {
		assertTrue(texts(TASK + "    skil^\n" + DEFINITIONS).contains("技能 "));
	}

	@Test
	void offersNotesAndCodesBehindAnOpenBracketInAText() {
		List<String> texts = texts(TASK.replace("指標。", "指標【^") + DEFINITIONS);

		assertEquals("註1】", texts.get(0));
		assertTrue(texts.contains("T1.1】"), texts.toString());
	}

	@Test
	void offersTheAttitudesOfTheCatalogue() {
		assertTrue(texts(TASK + "態度定義\n  A01: 主^").contains("主動積極"));
	}

	@Test
	void offersNothingBeforeOrWithinAWordThatItWouldRunInto() {
		assertEquals(List.of(), texts(TASK.replace("知識 K01", "知識 K0^1") + DEFINITIONS));
		assertEquals(List.of(), texts(TASK.replace("知識 K01", "知識 ^K01") + DEFINITIONS));
		assertEquals(List.of(), texts(TASK.replace("級別 4", "級別 ^4") + DEFINITIONS));
		assertEquals(List.of(), texts(TASK.replace("級別 4", "^級別 4") + DEFINITIONS));
		assertEquals(List.of(), texts(TASK + DEFINITIONS.replace("K02: 消", "K02: ^消")));
		assertEquals(List.of(), texts(TASK + DEFINITIONS + "知識:^ 媒體"));
		assertEquals(List.of("K02", "K11"), texts(TASK.replace("知識 K01", "知識 ^、K01") + DEFINITIONS));
	}

	@Test
	void makesALineReadableByItsHead() {
		List<String> texts = texts(TASK + "    ^依規定辦理\n" + DEFINITIONS);

		assertEquals(List.of("P1.1.2: ", "O1.1.2: ", "T1.2: "), texts.subList(0, 3));
		assertTrue(!texts.contains("技能 "), texts.toString());
		assertEquals(List.of("級別"), texts("T1: 甲\n  T1.1: 乙\n    級^ 4\n"));
		assertTrue(texts("補^: 甲").contains("補充"));
	}

	@Test
	void offersNoHeadThatWouldHideALineBelow() {
		String text = TASK.replace("    知識", "    ^\n    知識") + DEFINITIONS;
		assertTrue(texts(text).stream().noneMatch(each -> each.startsWith("K12") || each.equals("說明")), texts(text).toString());
		assertFalse(texts("T1: 甲\n  T1.1: 乙\n    ^\n    級別 4\n").contains("級別 "));
		assertFalse(texts("^\n職業: 甲\n").contains("職業: "));
	}

	@Test
	void takesNoCodeThatALineBeginsWithWhateverIsWrongWithIt() {
		assertTrue(texts("知識定義\n  K01: 甲\n  K02 乙\n  ^").contains("K03: "));
		assertTrue(texts("T1: 甲\n  T1.1: 乙\n    P1.1.1: 丙\n    ^\n  T1.2: 丁\n    P1.1.2: 戊\n").contains("P1.1.3: "));
	}

	@Test
	void closesABracketOnce() {
		assertEquals("註1", texts(TASK.replace("指標。", "指標【^】。") + DEFINITIONS).get(0));
		assertEquals(List.of(), texts(TASK.replace("指標。", "指標【^註1】。") + DEFINITIONS));
		assertEquals("註1】", texts(TASK.replace("指標。", "指標【^，見【註1】。") + DEFINITIONS).get(0));
	}

	@Test
	void offersADefinitionOnceHoweverOftenItIsThere() {
		assertEquals(List.of("K01"), texts("T1: 甲\n  T1.1: 乙\n    知識 ^\nK01: 一\nK01: 二\n"));
		assertEquals(List.of("K02"), texts("T1: 甲\n  T1.1: 乙\n    知識 ^、K01\nK01: 一\nK02: 二\n"));
	}

	@Test
	void offersTheTasksWhoseLevelsChanged() {
		assertEquals(List.of("T1.1"), texts(TASK + DEFINITIONS + "修正說明\n  級別 ^"));
		assertEquals(List.of(), texts(TASK + DEFINITIONS + "修正說明\n  級別 T1.1: ^"));
	}

	@Test
	void offersNothingInAComment() {
		assertEquals(List.of(), texts(TASK + "    // 見【^\n" + DEFINITIONS));
		assertEquals(List.of(), texts(TASK.replace("知識 K01", "知識 K01 // ^") + DEFINITIONS));
	}

	@Test
	void offersNothingWithinAText() {
		assertEquals(List.of(), texts(TASK.replace("指標。", "指標^。") + DEFINITIONS));
	}

	@Test
	void offersTheSameThroughXtextsOwnService() throws Exception {
		Injector injector = new OcsIdeSetup().createInjectorAndDoEMFRegistration();

		assertEquals(List.of("K02", "K11"), xtext(injector, TASK.strip() + "、^\r\n" + DEFINITIONS));
		assertTrue(xtext(injector, TASK + "    技^\n" + DEFINITIONS).contains("技能 "));
		assertTrue(xtext(injector, "^").contains("職能基準 "));
	}

	private static List<String> texts(String marked) {
		int offset = marked.indexOf('^');
		return Completions.at(Parsing.parse(marked.replace("^", "")), offset).stream().map(Completion::text).toList();
	}

	private static List<String> xtext(Injector injector, String marked) throws Exception {
		int offset = marked.indexOf('^');
		String text = marked.replace("^", "");
		XtextResource resource = (XtextResource) injector.getInstance(XtextResourceSet.class).createResource(URI.createURI("x.ocs"));
		resource.load(new StringInputStream(text, "UTF-8"), java.util.Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
		ExecutorService pool = Executors.newFixedThreadPool(2);
		try {
			ContentAssistContextFactory factory = injector.getInstance(ContentAssistContextFactory.class);
			factory.setPool(pool);
			var contexts = factory.create(text, new TextRegion(offset, 0), offset, resource);
			List<String> proposals = new ArrayList<>();
			injector.getInstance(IdeContentProposalProvider.class).createProposals(Arrays.asList(contexts), acceptor(proposals));
			return proposals;
		} finally {
			pool.shutdown();
		}
	}

	private static IIdeContentProposalAcceptor acceptor(List<String> proposals) {
		return new IIdeContentProposalAcceptor() {

			@Override
			public void accept(ContentAssistEntry entry, int priority) {
				proposals.add(entry.getProposal());
			}

			@Override
			public boolean canAcceptMoreProposals() {
				return true;
			}
		};
	}
}
