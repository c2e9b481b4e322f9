package guiju.importer.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import guiju.importer.office.Relationships;
import guiju.importer.office.XmlElement;

/** The sections of a document: behind which of them a page begins, and which running heads and feet are printed. */
final class Sections {

	private final List<XmlElement> sections = new ArrayList<>();

	/** Finds the sections of a body. */
	Sections(XmlElement body) {
		collect(body);
	}

	private void collect(XmlElement element) {
		for (XmlElement child : element.children())
			switch (child.name()) {
				case "w:sectPr" -> sections.add(child);
				case "w:r", "w:tbl", "w:rPr" -> { }
				default -> collect(child);
			}
	}

	/** Returns the sections behind which a page begins: how a section begins stands in itself. */
	Set<XmlElement> breaking() {
		Set<XmlElement> breaking = Collections.newSetFromMap(new IdentityHashMap<>());
		for (int i = 0; i + 1 < sections.size(); i++)
			if (!sections.get(i + 1).get("w:type", "w:val", "nextPage").matches("continuous|nextColumn"))
				breaking.add(sections.get(i));
		return breaking;
	}

	/** Returns how notes are numbered, or null where no section tells. */
	XmlElement notes(String name) {
		return sections.stream().map(section -> section.child(name)).filter(found -> found != null).findFirst().orElse(null);
	}

	/**
	 * Returns the parts with running heads or feet that are printed, each once. A section without its own has those of the
	 * section before; those of first and even pages are printed only where these differ.
	 *
	 * @param reference the name of the reference in a section
	 * @param evenDiffers whether even pages differ
	 */
	Set<String> parts(String reference, Relationships relationships, boolean evenDiffers) {
		Set<String> parts = new LinkedHashSet<>();
		Map<String, String> inForce = new HashMap<>();
		for (XmlElement section : sections) {
			for (XmlElement child : section.children(reference))
				inForce.put(child.get("w:type", "default"), relationships.target(child.get("r:id")));
			XmlElement title = section.child("w:titlePg");
			if (title != null && title.isOn("w:val", true))
				parts.add(inForce.get("first"));
			parts.add(inForce.get("default"));
			if (evenDiffers)
				parts.add(inForce.get("even"));
		}
		parts.remove(null);
		return parts;
	}
}
