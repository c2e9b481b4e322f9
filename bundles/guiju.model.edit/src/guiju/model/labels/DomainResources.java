package guiju.model.labels;

import java.net.URL;
import java.util.Arrays;
import java.util.MissingResourceException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;

import guiju.model.OcsPackage;

/** Answers the keys by which EMF asks for names, such as {@code _UI_Duty_name_feature}, with the names of the domain. */
final class DomainResources implements ResourceLocator {

	private static final Pattern TYPE = Pattern.compile("_UI_(\\w+)_type");
	private static final Pattern FEATURE = Pattern.compile("_UI_([A-Za-z]+)_(\\w+)_feature");
	private static final Pattern LITERAL = Pattern.compile("_UI_([A-Za-z]+)_(\\w+)_literal");

	private final DomainNames names;

	DomainResources(DomainNames names) {
		this.names = names;
	}

	@Override
	public String getString(String key) {
		Matcher type = TYPE.matcher(key);
		if (type.matches() && OcsPackage.eINSTANCE.getEClassifier(type.group(1)) instanceof EClass named && !named.isAbstract())
			return names.type(DomainType.of(null, named));
		Matcher feature = FEATURE.matcher(key);
		if (feature.matches() && OcsPackage.eINSTANCE.getEClassifier(feature.group(1)) instanceof EClass owner) {
			EStructuralFeature named = owner.getEStructuralFeature(feature.group(2));
			if (named != null)
				return names.feature(owner, named);
		}
		Matcher literal = LITERAL.matcher(key);
		if (literal.matches() && OcsPackage.eINSTANCE.getEClassifier(literal.group(1)) instanceof EEnum values
				&& values.getEEnumLiteral(literal.group(2)) != null)
			return names.literal(values, values.getEEnumLiteral(literal.group(2)));
		throw new MissingResourceException("no wording", DomainResources.class.getName(), key);
	}

	@Override
	public String getString(String key, boolean translate) {
		return getString(key);
	}

	@Override
	public String getString(String key, Object[] substitutions) {
		throw new MissingResourceException("no wording with arguments " + Arrays.toString(substitutions), DomainResources.class.getName(), key);
	}

	@Override
	public String getString(String key, Object[] substitutions, boolean translate) {
		return getString(key, substitutions);
	}

	@Override
	public Object getImage(String key) {
		throw new MissingResourceException("no picture", DomainResources.class.getName(), key);
	}

	@Override
	public URL getBaseURL() {
		return Icons.class.getResource("/");
	}
}
