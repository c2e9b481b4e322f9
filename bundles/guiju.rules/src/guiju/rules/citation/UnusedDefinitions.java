package guiju.rules.citation;

import java.util.List;

import guiju.model.Definition;
import guiju.model.OcsPackage.Literals;
import guiju.model.code.ElementCode;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Place;
import guiju.rules.StandardCheck;
import guiju.rules.code.Labels;

/** Definitions that no task cites. One without a code cannot be cited, and of two with one code the second is a duplicate. */
final class UnusedDefinitions {

	private UnusedDefinitions() {}

	static void report(FindingCode code, List<? extends Definition> definitions, String message, StandardCheck check) {
		for (int i = 0; i < definitions.size(); i++) {
			Definition definition = definitions.get(i);
			if (ElementCode.key(definition.getCode()) < 0 || !check.citations().citations(definition).isEmpty()
					|| check.citations().definition(definition.getCode()) != definition)
				continue;
			check.report(code, Place.of(definition, Literals.CODED__CODE), Message.of(message, definition.getCode(), Labels.text(definition)),
					Message.of("citation.delete", definition.getCode()));
		}
	}
}
