package guiju.sync.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import guiju.dsl.lexing.LineLexer;
import guiju.dsl.lexing.Tok;
import guiju.dsl.lexing.Token;
import guiju.model.NameKind;
import guiju.model.OcsPackage.Literals;
import guiju.sync.lines.FileStyle;
import guiju.text.keyword.Keyword;
import guiju.text.writer.ElementWriter;
import guiju.text.writer.Line;

/** Lines of what is new, written in the style of the file. */
final class WrittenLines {

	private final FileStyle style;

	WrittenLines(FileStyle style) {
		this.style = style;
	}

	/** Returns the lines of an element and all below it. */
	List<String> of(EObject element, String indentation) {
		List<String> result = new ArrayList<>();
		for (Line line : new ElementWriter(style.vocabulary()).lines(element))
			result.add(indentation + style.step().repeat(line.depth()) + styled(line.text()));
		return result;
	}

	/** Returns the lines of a field. */
	List<String> of(EObject owner, EStructuralFeature feature, String indentation) {
		List<String> result = new ArrayList<>();
		for (Line line : new ElementWriter(style.vocabulary()).lines(owner, feature))
			if (!line.text().startsWith("//"))
				result.add(indentation + style.step().repeat(line.depth()) + styled(line.text()));
		return result;
	}

	/** Returns the first line of a name that is empty, with the keyword alone. */
	String emptyName(EObject standard) {
		boolean family = standard.eGet(Literals.STANDARD__NAME_KIND) == NameKind.JOB_FAMILY;
		return (family ? Keyword.JOB_FAMILY : Keyword.OCCUPATION).in(style.vocabulary()) + style.colon().strip();
	}

	/** Gives a line the file's colon and separators; where a line alone does not tell what it is, its first colon is the head's. */
	private String styled(String line) {
		if (line.isEmpty() || "|-｜".indexOf(line.charAt(0)) >= 0)
			return line;
		List<Token> tokens = LineLexer.tokens(line);
		if (tokens.get(0).type() == Tok.STRAY_LINE)
			return line.replaceFirst(":( |$)", Matcher.quoteReplacement(colon(line.indexOf(": ") > 0)));
		StringBuilder styled = new StringBuilder();
		for (int i = 0; i < tokens.size(); i++) {
			Token token = tokens.get(i);
			Tok before = i == 0 ? null : tokens.get(i - 1).type();
			Tok after = i + 1 == tokens.size() ? null : tokens.get(i + 1).type();
			if (token.type() == Tok.COLON)
				styled.append(colon(after != null));
			else if (token.type() == Tok.WS && before == Tok.CITE && after == Tok.CITE)
				styled.append(style.separator());
			else if (token.type() != Tok.WS || before != Tok.COLON)
				styled.append(line, token.start(), token.end());
		}
		return styled.toString();
	}

	private String colon(boolean text) {
		return text ? style.colon() : style.colon().strip();
	}
}
