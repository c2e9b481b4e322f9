package guiju.sync.intent;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import guiju.dsl.ide.occurrence.Names;
import guiju.model.Acceptance;
import guiju.model.Citation;
import guiju.model.OcsPackage.Literals;
import guiju.model.RevisionKind;
import guiju.model.RevisionReason;
import guiju.model.Version;
import guiju.model.reference.Reference;
import guiju.model.reference.References;

/** Writes other codes wherever a model names an element: in citations, in brackets in texts, in reasons for levels and citations. */
final class CodeUses {

	/** Values that end with their word or line, where brackets mean nothing. */
	private static final Set<EAttribute> NO_TEXTS = Set.of(Literals.CODED__CODE, Literals.NOTE__LABEL, Literals.CLASSIFICATION__CODE,
			Literals.STANDARD__LEVEL_TEXT, Literals.STANDARD__VALID_UNTIL_TEXT, Literals.TASK__LEVEL_TEXT);

	private CodeUses() {}

	/**
	 * Changes the uses below an object, itself included.
	 *
	 * @param codes the new code of each name; note labels have names, too
	 */
	static void rename(EObject root, Map<String, String> codes) {
		if (codes.isEmpty())
			return;
		Map<String, String> byName = new HashMap<>(codes);
		object(root, byName);
		for (Iterator<EObject> all = root.eAllContents(); all.hasNext();)
			object(all.next(), byName);
	}

	private static void object(EObject object, Map<String, String> codes) {
		switch (object) {
			case Version version -> { }
			case Acceptance acceptance -> { }
			case Citation citation -> citation.setCode(codes.getOrDefault(Names.ofCode(citation.getCode()), citation.getCode()));
			case RevisionReason reason -> {
				if (reason.getKind() == RevisionKind.LEVEL || reason.getKind() == RevisionKind.CITATION)
					reason.setCode(codes.getOrDefault(Names.ofCode(reason.getCode()), reason.getCode()));
				reason.setCitation(codes.getOrDefault(Names.ofCode(reason.getCitation()), reason.getCitation()));
				reason.setText(text(reason.getText(), codes));
			}
			default -> texts(object, codes);
		}
	}

	@SuppressWarnings("unchecked")
	private static void texts(EObject object, Map<String, String> codes) {
		for (EAttribute feature : object.eClass().getEAllAttributes()) {
			if (feature.isDerived() || NO_TEXTS.contains(feature))
				continue;
			if (feature.isMany())
				((List<String>) object.eGet(feature)).replaceAll(text -> text(text, codes));
			else if (object.eGet(feature) instanceof String text)
				object.eSet(feature, text(text, codes));
		}
	}

	/**
	 * Returns the names that are cited below an object, itself included, or spoken of in its texts.
	 *
	 * @param reasons whether also the notes of reasons; whatever else these speak of may be no more
	 */
	static Set<String> in(EObject root, boolean reasons) {
		Set<String> names = new LinkedHashSet<>();
		names(root, reasons, names);
		for (Iterator<EObject> all = root.eAllContents(); all.hasNext();)
			names(all.next(), reasons, names);
		return names;
	}

	private static void names(EObject object, boolean reasons, Set<String> names) {
		if (object instanceof Version || object instanceof Acceptance)
			return;
		if (object instanceof Citation citation && Names.ofCode(citation.getCode()) != null)
			names.add(Names.ofCode(citation.getCode()));
		for (EAttribute feature : object.eClass().getEAllAttributes()) {
			if (feature.isDerived() || feature.isMany() || NO_TEXTS.contains(feature) || !(object.eGet(feature) instanceof String text))
				continue;
			boolean reason = object instanceof RevisionReason || feature == Literals.ELEMENT__REASON;
			for (Reference reference : References.in(text))
				if (!reason || reasons && reference.kind() == Reference.Kind.NOTE)
					names.add(name(reference));
		}
	}

	private static String name(Reference reference) {
		return reference.kind() == Reference.Kind.NOTE ? Names.ofNote(reference.key()) : Names.ofCode(reference.key());
	}

	/** Returns a text with other codes in its brackets; each paragraph stands alone, as in a file. */
	static String text(String text, Map<String, String> codes) {
		if (text == null)
			return null;
		StringBuilder result = new StringBuilder(text);
		List<Reference> references = References.in(text);
		for (int i = references.size() - 1; i >= 0; i--) {
			Reference reference = references.get(i);
			String code = codes.get(name(reference));
			if (code != null)
				result.replace(reference.start(), reference.end(), code);
		}
		return result.toString();
	}
}
