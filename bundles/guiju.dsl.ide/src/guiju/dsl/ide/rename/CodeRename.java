package guiju.dsl.ide.rename;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import guiju.dsl.ParsedStandard;
import guiju.dsl.ide.occurrence.Names;
import guiju.dsl.ide.occurrence.Occurrence;
import guiju.dsl.ide.occurrence.Occurrences;
import guiju.dsl.ide.occurrence.Role;
import guiju.dsl.ide.wording.Wordings;
import guiju.model.code.Characters;
import guiju.model.code.ElementCode;
import guiju.rules.Message;

/**
 * Gives an element, or a note, another code together with all that names it: its definition, citations, 【T1.1】 and 【註1】 in
 * texts and reasons, 級別 and 引用 below 修正說明, in whatever spelling. 刪除 P1.2.3 and the history speak of older versions
 * and stay. A rename never makes two elements one and never gives an undefined code a meaning: it refuses, and says why.
 */
public final class CodeRename {

	private final String text;
	private final Occurrences occurrences;

	private CodeRename(String text, Occurrences occurrences) {
		this.text = text;
		this.occurrences = occurrences;
	}

	/** Renames an element alone. */
	public static Renaming rename(ParsedStandard parsed, String code, String newCode) {
		return rename(parsed, code, newCode, false);
	}

	/**
	 * Renames an element.
	 *
	 * @param code its code in any spelling, or 註1
	 * @param newCode what it is to be; written as given, but in ASCII capitals
	 * @param withChildren whether the codes below a duty or task follow: T1 to T2 also makes O1.1.1 O2.1.1
	 */
	public static Renaming rename(ParsedStandard parsed, String code, String newCode, boolean withChildren) {
		return new CodeRename(parsed.text(), Occurrences.of(parsed.text())).rename(code, newCode, withChildren);
	}

	/**
	 * Gives another code to one definition, at an offset within its code. Of several definitions of one code this is the way
	 * to mend them: what names the code follows the first of them only.
	 */
	public static Renaming renameAt(ParsedStandard parsed, int offset, String newCode, boolean withChildren) {
		return renameAt(parsed, Occurrences.of(parsed.text()), offset, newCode, withChildren);
	}

	/**
	 * The same for one who knows all codes of the text already.
	 *
	 * @param occurrences the codes of the same text
	 */
	public static Renaming renameAt(ParsedStandard parsed, Occurrences occurrences, int offset, String newCode, boolean withChildren) {
		CodeRename rename = new CodeRename(parsed.text(), occurrences);
		Optional<Occurrence> found = rename.occurrences.at(offset);
		if (found.isEmpty())
			return Renaming.refused(Wordings.message("renameNothing"));
		String name = found.get().name();
		List<Occurrence> definitions = rename.occurrences.definitions(name);
		if (definitions.size() < 2 || found.get().role() != Role.DEFINITION)
			return rename.rename(name, newCode, withChildren);
		Optional<Message> obstacle = NewCode.obstacle(name, newCode).or(() -> rename.taken(NewCode.of(name, newCode).name(), name, Map.of()));
		if (obstacle.isPresent())
			return Renaming.refused(obstacle.get());
		String printed = NewCode.of(name, newCode).printed();
		boolean first = definitions.get(0).equals(found.get());
		Map<String, String> uses = first ? Map.of(name, printed) : Map.of();
		return new Renames(parsed.text(), rename.occurrences).apply(Map.of(found.get().offset(), printed), uses);
	}

	private Renaming rename(String written, String newCode, boolean withChildren) {
		String name = Names.of(written).orElse(null);
		if (name == null)
			return Renaming.refused(Wordings.message("renameNoCode", Characters.trim(written)));
		if (occurrences.in(name, Role.DEFINITION, Role.UNREADABLE).isEmpty())
			return Renaming.refused(Wordings.message("renameUndefined", name));
		if (occurrences.definitions(name).size() > 1)
			return Renaming.refused(Wordings.message("renameTwice", name));
		Optional<Message> obstacle = NewCode.obstacle(name, newCode);
		if (obstacle.isPresent())
			return Renaming.refused(obstacle.get());
		NewCode code = NewCode.of(name, newCode);
		Map<String, String> renames = withChildren && !Names.isNote(name) ? children(name, code.name()) : new HashMap<>();
		renames.put(name, code.printed());
		for (Map.Entry<String, String> each : renames.entrySet()) {
			Optional<Message> taken = taken(Names.isNote(name) ? code.name() : Names.ofCode(each.getValue()), each.getKey(), renames);
			if (taken.isPresent())
				return Renaming.refused(taken.get());
		}
		Map<Integer, String> definitions = new HashMap<>();
		renames.forEach((old, printed) -> occurrences.definitions(old).forEach(each -> definitions.put(each.offset(), printed)));
		return new Renames(text, occurrences).apply(definitions, renames);
	}

	/** Returns the codes that carry the numbers of a duty or task, with those that they get. */
	private Map<String, String> children(String name, String newName) {
		Map<String, String> children = new HashMap<>();
		ElementCode old = ElementCode.parse(name).orElseThrow();
		ElementCode fresh = ElementCode.parse(newName).orElseThrow();
		if (old.letter() != 'T')
			return children;
		int depth = old.numbers().size();
		for (Occurrence each : occurrences.all()) {
			ElementCode code = Names.isNote(each.name()) || each.role() != Role.DEFINITION ? null : ElementCode.parse(each.name()).orElse(null);
			if (code == null || "TOP".indexOf(code.letter()) < 0 || code.numbers().size() <= depth || !code.numbers().subList(0, depth).equals(old.numbers()))
				continue;
			List<Integer> rest = code.numbers().subList(depth, code.numbers().size());
			List<Integer> numbers = new ArrayList<>(fresh.numbers());
			numbers.addAll(rest);
			children.put(each.name(), new ElementCode(code.letter(), numbers).print());
		}
		return children;
	}

	/** Tells who has a code already, or would come to mean it; one that is renamed itself makes room. */
	private Optional<Message> taken(String newName, String name, Map<String, String> renames) {
		if (newName.equals(name) || renames.containsKey(newName))
			return Optional.empty();
		if (!occurrences.in(newName, Role.DEFINITION, Role.UNREADABLE).isEmpty())
			return Optional.of(Wordings.message("renameTaken", newName));
		if (!occurrences.in(newName, Role.CITATION, Role.REFERENCE).isEmpty())
			return Optional.of(Wordings.message("renameCited", newName));
		return Optional.empty();
	}
}
