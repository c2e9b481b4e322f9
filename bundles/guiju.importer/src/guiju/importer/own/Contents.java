package guiju.importer.own;

import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;

import guiju.importer.conserve.Coverage;
import guiju.importer.conserve.Visible;
import guiju.importer.report.ImportReport;
import guiju.importer.report.StandardPart;
import guiju.model.Standard;

/** Reports on a standard that was carried over as it was. */
public final class Contents {

	private Contents() {}

	/** Returns a report without decisions: the formats' readers take all values, or refuse the whole document. */
	public static ImportReport report(String name, OwnFormat format, Standard standard) {
		int visible = visible(standard);
		for (Iterator<EObject> all = standard.eAllContents(); all.hasNext();)
			visible += visible(all.next());
		return new ImportReport(name, format.id(), standard.getCode(), standard.getName(), EnumSet.noneOf(StandardPart.class),
				new Coverage(visible, 0, 0, 0), List.of(), List.of(), List.of());
	}

	private static int visible(EObject element) {
		int visible = 0;
		for (EAttribute attribute : element.eClass().getEAllAttributes())
			if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && !attribute.isMany() && element.eGet(attribute) instanceof String value)
				visible += (int) value.chars().filter(c -> !Visible.isBlank((char) c)).count();
		return visible;
	}
}
