package guiju.model.labels;

import java.util.Locale;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import guiju.model.provider.OcsItemProviderAdapterFactory;

/**
 * Gives viewers and editors of a model the labels, icons and children of the domain in the user's language, in place of those
 * that are generated from the names of the Ecore model.
 */
public final class DomainItemProviderAdapterFactory extends OcsItemProviderAdapterFactory {

	private final DomainItemProvider provider;

	/** Speaks the language of the platform. */
	public DomainItemProviderAdapterFactory() {
		this(Locale.getDefault());
	}

	/** Speaks Chinese for any Chinese locale, else English. */
	public DomainItemProviderAdapterFactory(Locale locale) {
		provider = new DomainItemProvider(this, new DomainNames(locale));
	}

	/** One provider serves all objects: everything it tells follows from the class and the place of an object. */
	@Override
	public Adapter createAdapter(Notifier target) {
		return provider;
	}

	@Override
	public void dispose() {
		provider.dispose();
		super.dispose();
	}
}
