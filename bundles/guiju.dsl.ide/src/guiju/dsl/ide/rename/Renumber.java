package guiju.dsl.ide.rename;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import guiju.dsl.ParsedStandard;
import guiju.dsl.edit.Replacement;
import guiju.dsl.ide.occurrence.Names;
import guiju.dsl.ide.occurrence.Occurrence;
import guiju.dsl.ide.occurrence.Occurrences;
import guiju.dsl.ide.occurrence.Role;
import guiju.dsl.ide.wording.Wordings;
import guiju.dsl.lexing.LeafTokens;
import guiju.dsl.lexing.Tok;
import guiju.dsl.location.LineIndex;
import guiju.model.Element;
import guiju.model.Note;
import guiju.model.OcsPackage.Literals;
import guiju.model.code.ElementKind;
import guiju.rules.Message;

/**
 * Numbers the elements of a standard through, in document order: 1, 2, 3 … below each parent. It is a set of renames that
 * happen at once: whatever names an element follows it, so that every citation means what it meant. Only codes whose number
 * becomes another one change; the others keep their spelling, and where a file writes K1 for K01 new codes are written so.
 * A parent that lacks its line counts, so that codes below it stay free for when the line is added.
 */
public final class Renumber {

	private final ParsedStandard parsed;
	private final Occurrences occurrences;
	private final Map<Integer, String> definitions = new HashMap<>();
	private final Map<String, String> uses = new HashMap<>();
	private final List<Replacement> given = new ArrayList<>();
	private final List<Renaming.Renamed> coded = new ArrayList<>();
	/** Names that no element has before, but one has after. */
	private final Set<String> fresh = new HashSet<>();

	private Renumber(ParsedStandard parsed) {
		this.parsed = parsed;
		occurrences = Occurrences.of(parsed.text());
	}

	/** Renumbers a standard; a text that is numbered through comes to no changes. */
	public static Renaming of(ParsedStandard parsed, RenumberOptions options) {
		return new Renumber(parsed).renumber(options);
	}

	private Renaming renumber(RenumberOptions options) {
		for (NumberedElement each : NumberedElement.of(parsed.standard(), options))
			number(each, options);
		if (definitions.isEmpty() && given.isEmpty())
			return new Renaming(List.of(), List.of(), Optional.empty());
		Optional<Message> obstacle = obstacle(options);
		if (obstacle.isPresent())
			return Renaming.refused(obstacle.get());
		Renaming renaming = new Renames(parsed.text(), occurrences).apply(definitions, uses);
		List<Replacement> changes = new ArrayList<>(renaming.changes());
		changes.addAll(given);
		changes.sort(Comparator.comparingInt(Replacement::offset));
		List<Renaming.Renamed> renamed = new ArrayList<>(renaming.renamed());
		renamed.addAll(coded);
		return new Renaming(changes, renamed, Optional.empty());
	}

	private void number(NumberedElement each, RenumberOptions options) {
		boolean note = each.element() instanceof Note;
		String name = note ? Names.ofNote(each.printed()) : Names.ofCode(each.printed());
		EStructuralFeature feature = note ? Literals.NOTE__LABEL : Literals.CODED__CODE;
		List<INode> nodes = NodeModelUtils.findNodesForFeature(each.element(), feature);
		if (nodes.isEmpty()) {
			if (options.giveCodes() && !note)
				give(each.element(), each.printed());
			return;
		}
		Occurrence own = occurrences.at(nodes.get(0).getOffset()).orElseThrow();
		if (own.name().equals(name))
			return;
		definitions.put(own.offset(), each.printed());
		if (occurrences.definitions(own.name()).get(0).equals(own))
			uses.put(own.name(), each.printed());
		come(name);
	}

	private void come(String name) {
		if (occurrences.definitions(name).isEmpty())
			fresh.add(name);
	}

	/** 任務: becomes T1.2: in place of its keyword; an element that has no line of its own gets none. */
	private void give(Element element, String code) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
		if (node == null)
			return;
		for (ILeafNode leaf : node.getLeafNodes())
			if (!leaf.isHidden()) {
				if (LeafTokens.of(leaf) == word(ElementKind.of(element))) {
					given.add(new Replacement(leaf.getOffset(), leaf.getLength(), code));
					coded.add(new Renaming.Renamed("", code));
					come(Names.ofCode(code));
				}
				return;
			}
	}

	private static Tok word(ElementKind kind) {
		return switch (kind) {
			case DUTY -> Tok.DUTY_WORD;
			case TASK -> Tok.TASK_WORD;
			case OUTPUT -> Tok.OUTPUT_WORD;
			case INDICATOR -> Tok.INDICATOR_WORD;
			case KNOWLEDGE -> Tok.KNOWLEDGE_WORD;
			case SKILL -> Tok.SKILL_WORD;
			case ATTITUDE -> Tok.ATTITUDE_WORD;
		};
	}

	/** Positions count only while every line can be read, and a code that nothing defines must not come to mean something. */
	private Optional<Message> obstacle(RenumberOptions options) {
		LineIndex lines = new LineIndex(parsed.text());
		for (Occurrence each : occurrences.all()) {
			if (each.role() == Role.UNREADABLE && options.kinds().stream().anyMatch(kind -> kind.letter() == each.name().charAt(0)))
				return Optional.of(Wordings.message("renumberUnreadable", lines.line(each.offset())));
			if (each.role().isUse() && fresh.contains(each.name()))
				return Optional.of(Wordings.message("renumberCited", each.name(), lines.line(each.offset())));
		}
		return Optional.empty();
	}
}
