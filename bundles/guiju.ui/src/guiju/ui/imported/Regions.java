package guiju.ui.imported;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import guiju.dsl.ParsedStandard;
import guiju.dsl.location.PlaceLocator;
import guiju.dsl.location.Region;
import guiju.rules.Place;

/** Finds what a report speaks of in a text: an object, or what one of its features says. */
public final class Regions {

	/** Where nothing is to be marked. */
	public static final Region NONE = new Region(0, 0);

	private final PlaceLocator locator;

	/** Looks into a text. */
	public Regions(ParsedStandard parsed) {
		locator = new PlaceLocator(parsed);
	}

	/** Returns the region of a feature's value; of the object itself where there is no such feature, {@link #NONE} where there is no object. */
	public Region of(EObject object, String featureName) {
		if (object == null)
			return NONE;
		EStructuralFeature feature = featureName == null ? null : object.eClass().getEStructuralFeature(featureName);
		if (feature == null)
			return locator.region(Place.of(object));
		Region first = locator.region(Place.of(object, feature));
		// Citations are marked as the whole list that they stand in.
		int last = feature.isMany() && object.eGet(feature) instanceof List<?> all && all.size() > 1 && all.get(all.size() - 1) instanceof EObject end
				? locator.region(Place.of(end)).end() : first.end();
		return last > first.end() ? new Region(first.offset(), last - first.offset()) : first;
	}
}
