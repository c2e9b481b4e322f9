package guiju.model.labels;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The names of types, fields and values in one language. */
public final class DomainNames {

	private final ResourceBundle words;
	private final Locale language;

	/** Names in Chinese for any Chinese locale, else in English. */
	public DomainNames(Locale locale) {
		language = locale.getLanguage().equals("zh") ? Locale.TAIWAN : Locale.ENGLISH;
		words = ResourceBundle.getBundle("guiju.model.labels.names", language, DomainNames.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/** Returns the name of a type: 主要職責, Duty. */
	public String type(DomainType type) {
		return words.getString("type." + type.id());
	}

	/** Returns the name of a field as it is called in objects of a class: 名稱, Name. */
	public String feature(EClass owner, EStructuralFeature feature) {
		String own = "feature." + owner.getName() + "." + feature.getName();
		return words.getString(words.containsKey(own) ? own : "feature." + feature.getName());
	}

	/** Returns the name of a value of an enumeration: 職類, Job family. */
	public String literal(EEnum type, Enumerator literal) {
		return words.getString("literal." + type.getName() + "." + literal.getName());
	}

	/** Returns a wording of labels with its arguments. */
	String wording(String key, Object... arguments) {
		String wording = words.getString(key);
		return arguments.length == 0 ? wording : new MessageFormat(wording, language).format(arguments);
	}
}
