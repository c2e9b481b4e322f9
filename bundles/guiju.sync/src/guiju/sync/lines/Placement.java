package guiju.sync.lines;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;

import guiju.model.OcsPackage.Literals;
import guiju.text.writer.Parts;
import guiju.text.writer.Section;

/** The order in which the parts of a standard stand. */
public final class Placement {

	private static final List<EStructuralFeature> ORDER = new ArrayList<>(Parts.below(Literals.STANDARD));

	static {
		ORDER.add(Literals.STANDARD__DUTIES);
		for (Section section : Section.values())
			ORDER.addAll(section.contents());
	}

	private Placement() {}

	/** Returns the features of a standard in the order of the text. */
	public static List<EStructuralFeature> order() {
		return List.copyOf(ORDER);
	}

	/** Returns the section that what a feature holds stands in, or null for the head and the duties. */
	public static Section section(EStructuralFeature feature) {
		for (Section section : Section.values())
			if (section.contents().contains(feature))
				return section;
		return null;
	}
}
