package guiju.dsl.ide.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import guiju.dsl.ParsedStandard;
import guiju.dsl.ide.folder.FolderIndex;
import guiju.dsl.ide.folder.FolderPlace;
import guiju.dsl.ide.folder.FolderStandard;
import guiju.dsl.ide.occurrence.Occurrence;
import guiju.dsl.ide.occurrence.Occurrences;
import guiju.dsl.ide.occurrence.Role;
import guiju.dsl.lexing.LeafTokens;
import guiju.dsl.lexing.Tok;
import guiju.dsl.location.Region;
import guiju.model.Definition;
import guiju.model.code.ElementKind;

/** Goes from a place in a text to what it names and to who names it. */
public final class Navigation {

	private Navigation() {}

	/** Returns where what stands at an offset is defined: an element, a note, or another standard of the folder. */
	public static Optional<Target> definition(ParsedStandard parsed, int offset, FolderIndex folder) {
		Occurrences occurrences = Occurrences.of(parsed.text());
		Optional<Occurrence> at = occurrences.at(offset);
		if (at.isEmpty())
			return standard(parsed, offset, folder);
		return occurrences.definitions(at.get().name()).stream().findFirst()
				.filter(definition -> at.get().role().isOfThisVersion())
				.map(definition -> new Target(at.get().region(), Optional.empty(), definition.region()));
	}

	/** The code of another standard: that of a row of the history, or in its note 已被《KMC2431-001v4》取代. */
	private static Optional<Target> standard(ParsedStandard parsed, int offset, FolderIndex folder) {
		int start = offset;
		int end = offset;
		while (start > 0 && isCode(parsed.text().charAt(start - 1)))
			start--;
		while (end < parsed.text().length() && isCode(parsed.text().charAt(end)))
			end++;
		Region from = new Region(start, end - start);
		Optional<FolderStandard> standard = end - start < 9 ? Optional.empty() : folder.standard(parsed.text().substring(start, end));
		return standard.map(each -> new Target(from, Optional.of(each.path()), new Region(0, 0)));
	}

	private static boolean isCode(char c) {
		return c == '-' || c < 128 && Character.isLetterOrDigit(c);
	}

	/** Returns all that names what stands at an offset, in text order, its definitions too; of older versions nothing. */
	public static List<Mark> marks(ParsedStandard parsed, int offset) {
		Occurrences occurrences = Occurrences.of(parsed.text());
		List<Mark> marks = new ArrayList<>();
		occurrences.at(offset).filter(at -> at.role().isOfThisVersion()).ifPresent(at -> {
			for (Occurrence each : occurrences.named(at.name()))
				if (each.role().isOfThisVersion())
					marks.add(new Mark(each.region(), each.role() == Role.DEFINITION));
		});
		return marks;
	}

	/** Returns the places that name what stands at an offset. */
	public static List<Region> references(ParsedStandard parsed, int offset, boolean withDefinition) {
		return marks(parsed, offset).stream().filter(mark -> withDefinition || !mark.definition()).map(Mark::region).toList();
	}

	/** Returns who defines or cites the same label in other standards of the folder: the definitions first. */
	public static List<FolderPlace> references(ParsedStandard parsed, int offset, FolderIndex folder) {
		Definition definition = definitionAt(parsed, offset);
		if (definition == null || definition.getName() == null)
			return List.of();
		ElementKind kind = ElementKind.of(definition);
		List<FolderPlace> places = new ArrayList<>(folder.definitions(kind, definition.getName()));
		if (kind != ElementKind.ATTITUDE)
			places.addAll(folder.citations(kind, definition.getName()));
		return places;
	}

	/** Returns the definition that stands at an offset or is cited there, or null. */
	private static Definition definitionAt(ParsedStandard parsed, int offset) {
		Optional<Target> target = definition(parsed, offset, FolderIndex.EMPTY);
		int at = target.map(each -> each.region().offset()).orElse(Math.min(offset, parsed.text().length() - 1));
		ILeafNode leaf = at < 0 ? null : NodeModelUtils.findLeafNodeAtOffset(parsed.root(), at);
		if (leaf == null || LeafTokens.of(leaf) == Tok.WS)
			return null;
		EObject object = NodeModelUtils.findActualSemanticObjectFor(leaf);
		return object instanceof Definition definition ? definition : null;
	}
}
