package guiju.dsl.lexing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.TerminalRule;
import org.junit.jupiter.api.Test;

import guiju.dsl.OcsStandaloneSetup;
import guiju.dsl.parser.antlr.internal.InternalOcsParser;

class TokTest {

	private static final Grammar GRAMMAR = new OcsStandaloneSetup().createInjectorAndDoEMFRegistration()
			.getInstance(IGrammarAccess.class).getGrammar();

	@Test
	void terminalsOfTheGrammarAreTheTokensNameForNameAndInOrder() {
		List<String> terminals = GRAMMAR.getRules().stream().filter(TerminalRule.class::isInstance).map(rule -> rule.getName()).toList();

		assertEquals(names(), terminals);
	}

	@Test
	void grammarHidesWhatTokensCallHidden() {
		Set<String> hidden = new TreeSet<>();
		GRAMMAR.getHiddenTokens().forEach(rule -> hidden.add(rule.getName()));

		Set<String> expected = new TreeSet<>();
		Arrays.stream(Tok.values()).filter(Tok::isHidden).forEach(tok -> expected.add(tok.name()));
		assertEquals(expected, hidden);
	}

	@Test
	void noTerminalIsCutByTheLexerOfAntlr() {
		for (TerminalRule terminal : GrammarUtil.allTerminalRules(GRAMMAR))
			assertTrue(terminal.getAlternatives().toString().contains("synthetic:" + terminal.getName()), terminal.getName());
	}

	@Test
	void bothParsersKnowEachTokenByItsName() {
		List<String> rules = names().stream().map(name -> "RULE_" + name).toList();

		assertTrue(Arrays.asList(InternalOcsParser.tokenNames).containsAll(rules));
		assertTrue(Arrays.asList(guiju.dsl.ide.contentassist.antlr.internal.InternalOcsParser.tokenNames).containsAll(rules));
	}

	private static List<String> names() {
		return Arrays.stream(Tok.values()).map(Tok::name).toList();
	}
}
