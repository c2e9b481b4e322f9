package guiju.sync.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import guiju.dsl.ide.occurrence.Names;
import guiju.dsl.ide.occurrence.Occurrence;
import guiju.dsl.ide.occurrence.Occurrences;
import guiju.dsl.ide.occurrence.Role;
import guiju.dsl.lexing.Tok;
import guiju.dsl.lexing.Token;
import guiju.model.Citation;
import guiju.model.Definition;
import guiju.model.Duty;
import guiju.model.OcsPackage.Literals;
import guiju.model.Skill;
import guiju.model.Task;
import guiju.model.code.ElementCode;
import guiju.sync.lines.Block;
import guiju.sync.lines.TextLine;
import guiju.sync.plan.FreeCodes;
import guiju.sync.plan.TreeEdit;
import guiju.text.keyword.Keyword;

/** Merges definitions, and makes knowledge of skills and the other way round, with everybody who names them. */
final class DefinitionEdits {

	private final EditContext context;

	DefinitionEdits(EditContext context) {
		this.context = context;
	}

	void merge(TreeEdit.MergeDefinitions edit) {
		EObject from = context.object(edit.from());
		EObject into = context.object(edit.into());
		context.model.merge(edit.from(), edit.into());
		context.selected.add(context.intended.object(edit.into()));
		Block block = new OutlineEdits(context).readable(from);
		context.remove(block);
		String name = cited((Definition) from);
		String code = ((Definition) into).getCode();
		if (name == null || name.equals(Names.ofCode(code)))
			return;
		List<Citation> leaving = new ArrayList<>();
		for (Task task : tasks())
			merge(from instanceof Skill ? task.getSkills() : task.getKnowledge(), name, code, leaving);
		new CitationEdits(context).remove(leaving);
		renameUses(name, code, block);
		renameMisplaced(name, code, from instanceof Skill);
	}

	/** Knowledge that stands in a list of skills, or a skill among knowledge, is undefined there, but follows all the same. */
	private void renameMisplaced(String name, String code, boolean skill) {
		for (Task task : tasks())
			for (Citation citation : skill ? task.getKnowledge() : task.getSkills())
				if (name.equals(Names.ofCode(citation.getCode())))
					replace(citation, code);
	}

	/** Returns the name by which a definition is cited; null for none, and for a second definition of one code. */
	private String cited(Definition definition) {
		String name = Names.ofCode(definition.getCode());
		for (Object each : (List<?>) context.standard().eGet(definition.eContainmentFeature()))
			if (name != null && name.equals(Names.ofCode(((Definition) each).getCode())))
				return each == definition ? name : null;
		return null;
	}

	private void merge(List<Citation> citations, String name, String code, List<Citation> leaving) {
		boolean cited = citations.stream().anyMatch(citation -> Names.ofCode(code).equals(Names.ofCode(citation.getCode())));
		for (Citation citation : citations) {
			if (!name.equals(Names.ofCode(citation.getCode())))
				continue;
			if (cited)
				leaving.add(citation);
			else
				replace(citation, code);
			cited = true;
		}
	}

	private void replace(Citation citation, String code) {
		INode node = NodeModelUtils.findActualNodeFor(citation);
		context.changes.replace(node.getOffset(), node.getEndOffset(), code);
	}

	/** Changes what names a definition in texts and reasons; citations are seen to elsewhere. */
	private void renameUses(String name, String code, Block gone) {
		for (Occurrence each : Occurrences.of(context.text()).in(name, Role.REFERENCE, Role.REASON, Role.REVISION))
			if (each.offset() < gone.start() || each.offset() >= gone.next())
				context.changes.replace(each.offset(), each.end(), code);
	}

	void convert(TreeEdit.ConvertDefinition edit) {
		Definition from = (Definition) context.object(edit.definition());
		boolean skill = from instanceof Skill;
		EReference feature = skill ? Literals.STANDARD__KNOWLEDGE : Literals.STANDARD__SKILLS;
		String code = from.getCode() == null ? null : nextCode(feature, skill ? 'K' : 'S');
		String name = cited(from);
		context.selected.add(context.model.convert(edit.definition(), code));
		SlotCheck.requireAll(context.intended.object(edit.definition()));
		Block block = new OutlineEdits(context).readable(from);
		context.changes.own(block);
		List<EObject> siblings = OutlineEdits.children(context.standard(), feature);
		Spot spot = context.places.of(context.standard(), feature, siblings, siblings.size(), from);
		Map<String, String> uses = name == null ? Map.of() : Map.of(name, code);
		Bullets.Head head = new Bullets.Head(context.head(from), head(context.head(from), code, skill), 0);
		spot.put(context, new CopiedLines(context.table, uses).of(from, block, spot.indentation(), head));
		context.changes.remove(block);
		if (name != null) {
			moveCitations(name, code, skill);
			renameUses(name, code, block);
			renameMisplaced(name, code, skill);
		}
	}

	private String nextCode(EReference feature, char letter) {
		int last = 0;
		for (EObject each : OutlineEdits.children(context.standard(), feature))
			last = Math.max(last, ElementCode.parse(((Definition) each).getCode()).map(ElementCode::number).orElse(0));
		return new FreeCodes(context.text()).next(new ElementCode(letter, List.of(last)));
	}

	private String head(TextLine line, String code, boolean skill) {
		Token first = line.tokens().get(0);
		Token text = line.token(Tok.TEXT);
		String colon = context.text().substring(first.end(), text == null ? line.saidEnd() : text.start());
		Keyword keyword = skill ? Keyword.KNOWLEDGE : Keyword.SKILLS;
		return (code != null ? code : keyword.in(context.style.vocabulary())) + colon;
	}

	private void moveCitations(String name, String code, boolean skill) {
		Map<Task, List<Citation>> moving = new HashMap<>();
		for (Task task : tasks())
			for (Citation citation : skill ? task.getSkills() : task.getKnowledge())
				if (name.equals(Names.ofCode(citation.getCode())))
					moving.computeIfAbsent(task, none -> new ArrayList<>()).add(citation);
		CitationEdits citations = new CitationEdits(context);
		moving.forEach((task, cited) -> {
			citations.remove(cited);
			EReference feature = skill ? Literals.TASK__KNOWLEDGE : Literals.TASK__SKILLS;
			List<EObject> siblings = OutlineEdits.children(task, feature);
			String codes = String.join(context.style.separator(), Collections.nCopies(cited.size(), code));
			citations.put(task, feature, siblings, siblings.size(), codes);
		});
	}

	private List<Task> tasks() {
		List<Task> tasks = new ArrayList<>();
		for (Duty duty : context.standard().getDuties())
			tasks.addAll(duty.getTasks());
		return tasks;
	}
}
